package org.hexaglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class SixWeekLineTest {
    private static final LocalDate ANCHOR = LocalDate.of(2026, 8, 21);

    @Test
    void runsFromTheSlotOverTheDayOfIssueToTheAnchor() {
        SixWeekLine line = at(ANCHOR.minusWeeks(8), null);
        assertThat(line.todayAt()).isEqualTo(20);
        assertThat(line.issueByAt()).isEqualTo(40);
        assertThat(line.slackDays()).isEqualTo(14);
    }

    @Test
    void countsFromTheDayOfIssueOnceIssued() {
        SixWeekLine line = at(ANCHOR, ANCHOR.minusWeeks(6).plusDays(3));
        assertThat(line.slackDays()).isEqualTo(-3);
        assertThat(line.reachedAt()).isGreaterThan(line.overrunFrom());
    }

    @Property
    void neverDrawsOutsideItsPlace(@ForAll @IntRange(min = -400, max = 400) int days) {
        SixWeekLine line = at(ANCHOR.plusDays(days), null);
        assertThat(line.todayAt()).isBetween(0.0, 100.0);
        assertThat(line.overrunFrom()).isLessThanOrEqualTo(line.reachedAt());
    }

    private static SixWeekLine at(LocalDate today, @org.jspecify.annotations.Nullable LocalDate issued) {
        return new SixWeekLine(ANCHOR.minusWeeks(10), null, ANCHOR.minusWeeks(6), issued, ANCHOR, today, "on-track");
    }
}
