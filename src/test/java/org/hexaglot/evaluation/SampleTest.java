package org.hexaglot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hexaglot.evaluation.Evaluation.Sampled;
import org.junit.jupiter.api.Test;

final class SampleTest {
    private final List<Sampled> text = IntStream.range(0, 200)
            .mapToObj(place -> new Sampled(place, "source", "target", place % 10))
            .toList();

    @Test
    void hasEnoughWordsAndHardlyMore() {
        for (int seed = 0; seed < 50; seed++) {
            int words = Sample.of(text, 100, new Random(seed)).stream()
                    .mapToInt(Sampled::words)
                    .sum();
            assertThat(words).isBetween(100, 109);
        }
    }

    @Test
    void standsInTheOrderOfTheTextWithoutEmptySegments() {
        assertThat(Sample.of(text, 100, new Random(1)))
                .isSortedAccordingTo(Comparator.comparingInt(Sampled::position))
                .allSatisfy(each -> assertThat(each.words()).isPositive());
    }

    @Test
    void isDrawnByChance() {
        assertThat(Sample.of(text, 100, new Random(1))).isNotEqualTo(Sample.of(text, 100, new Random(2)));
    }

    @Test
    void isTheWholeOfAShortText() {
        assertThat(Sample.of(text, 100_000, new Random(1))).hasSize(180);
    }
}
