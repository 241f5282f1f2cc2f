package org.hexaglot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hexaglot.evaluation.Trend.Direction;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.kernel.PersonId;
import org.junit.jupiter.api.Test;

final class TrendTest {
    private static final PersonId TRANSLATOR = new PersonId("translator-fr");

    private static EvaluationLine evaluation(int words, int points) {
        return new EvaluationLine(
                1,
                new DocumentId("01jvvh5sv0s2bfuqfnnpaur2e2"),
                Language.FR,
                TRANSLATOR,
                new PersonId("reviser-fr"),
                words,
                15,
                points,
                Instant.EPOCH,
                Instant.EPOCH,
                new ListPlace("", "", 1));
    }

    private static Trend trend(EvaluationLine... oldestFirst) {
        List<EvaluationLine> newestFirst = new ArrayList<>(List.of(oldestFirst));
        Collections.reverse(newestFirst);
        return Trend.of(TRANSLATOR, newestFirst);
    }

    @Test
    void countsPointsForAThousandWords() {
        assertThat(evaluation(500, 5).score()).isEqualTo(10);
        assertThat(evaluation(500, 5).isSatisfactory()).isTrue();
        assertThat(evaluation(500, 10).isSatisfactory()).isFalse();
        assertThat(evaluation(500, 0).score()).isZero();
    }

    @Test
    void weighsSamplesByTheirWords() {
        assertThat(trend(evaluation(900, 0), evaluation(100, 10)).mean()).isEqualTo(10);
    }

    @Test
    void comparesTheLastThreeWithThoseBefore() {
        EvaluationLine bad = evaluation(1000, 20);
        EvaluationLine good = evaluation(1000, 4);
        assertThat(trend(bad, good, good).direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(trend(bad, good, good, good).direction()).isEqualTo(Direction.BETTER);
        assertThat(trend(good, bad, good, bad).direction()).isEqualTo(Direction.WORSE);
        assertThat(trend(good, good, good, good).direction()).isEqualTo(Direction.SAME);
    }
}
