package org.hexaglot.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026-Q4, 2026-10-01, 2026-12-31, 2026-Q3, 2027-Q1, 2025-Q4",
        "2026-Q1, 2026-01-01, 2026-03-31, 2025-Q4, 2026-Q2, 2025-Q1",
        "2024-02, 2024-02-01, 2024-02-29, 2024-01, 2024-03, 2023-02",
        "2026, 2026-01-01, 2026-12-31, 2025, 2027, 2025",
        "2026-03-01..2026-03-10, 2026-03-01, 2026-03-10, 2026-02-19..2026-02-28, 2026-03-11..2026-03-20,"
                + " 2025-03-01..2025-03-10"
    })
    void knowsItsDaysAndItsNeighbours(
            String code, LocalDate from, LocalDate to, String previous, String next, String yearBefore) {
        Period period = Period.of(code);
        assertThat(period).isEqualTo(new Period(code, from, to));
        assertThat(period.previous().code()).isEqualTo(previous);
        assertThat(period.next().code()).isEqualTo(next);
        assertThat(period.yearBefore().code()).isEqualTo(yearBefore);
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.isOver(to)).isFalse();
        assertThat(period.isOver(to.plusDays(1))).isTrue();
    }

    @Test
    void isTheQuarterOfADay() {
        assertThat(Period.quarterOf(LocalDate.of(2026, 11, 21)).code()).isEqualTo("2026-Q4");
        assertThat(Period.quarterOf(LocalDate.of(2026, 4, 1)).code()).isEqualTo("2026-Q2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "last", "2026-Q5", "2026-13", "2026-02-30..2026-03-01", "2026-03-02..2026-03-01"})
    void refusesWhatIsNoPeriod(String code) {
        assertThatThrownBy(() -> Period.of(code)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-03", "2026-Q5", "Q3", "last"})
    void findsQuartersOnly(String code) {
        assertThat(Period.quarter("2026-Q3")).isEqualTo(Period.of("2026-Q3"));
        assertThatThrownBy(() -> Period.quarter(code)).hasMessageContaining("unknown-quarter");
    }

    @Test
    void isOverWhenItsLastDayHasEndedAtEveryDutyStation() {
        Clock before = Clock.fixed(Instant.parse("2026-10-01T03:59:59Z"), ZoneOffset.UTC);
        assertThat(Period.of("2026-Q3").isOverEverywhere(before))
                .as("still evening in New York")
                .isFalse();
        assertThat(Period.of("2026-Q3").isOverEverywhere(Clock.offset(before, Duration.ofSeconds(1))))
                .isTrue();
    }
}
