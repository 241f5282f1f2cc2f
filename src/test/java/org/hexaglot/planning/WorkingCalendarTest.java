package org.hexaglot.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexaglot.planning.Examples.RULES;
import static org.hexaglot.planning.Examples.day;

import java.time.Instant;
import java.util.Map;
import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private final WorkingCalendar newYork = RULES.calendar(DutyStation.NEW_YORK);
    private final WorkingCalendar geneva = RULES.calendar(DutyStation.GENEVA);

    @Test
    void weekendsAndOfficialHolidaysAreFree() {
        assertThat(newYork.isWorkingDay(day("2026-11-25"))).isTrue();
        assertThat(newYork.isWorkingDay(day("2026-11-26"))).isFalse();
        assertThat(newYork.holiday(day("2026-11-26"))).contains("Thanksgiving Day");
        assertThat(newYork.isWorkingDay(day("2026-11-28"))).isFalse();
        assertThat(geneva.isWorkingDay(day("2026-11-26"))).isTrue();
        assertThat(geneva.isWorkingDay(day("2026-09-10"))).isFalse();
    }

    @Test
    void everyStationHasNineHolidaysAYear() {
        for (DutyStation station : DutyStation.values()) {
            WorkingCalendar calendar = RULES.calendar(station);
            for (int year = 2025; year <= 2028; year++) {
                assertThat(day(year + "-01-01")
                                .datesUntil(day(year + 1 + "-01-01"))
                                .filter(date -> calendar.holiday(date).isPresent()))
                        .as("%s %s", station, year)
                        .hasSize(9)
                        .allMatch(date -> date.getDayOfWeek().getValue() <= 5);
            }
        }
    }

    @Test
    void aFreeDayMovesToTheWorkingDayBefore() {
        assertThat(newYork.onOrBefore(day("2026-11-26"))).isEqualTo(day("2026-11-25"));
        assertThat(newYork.onOrBefore(day("2026-09-07"))).isEqualTo(day("2026-09-04"));
        assertThat(newYork.onOrBefore(day("2026-09-08"))).isEqualTo(day("2026-09-08"));
    }

    @Test
    void workingDaysSkipWhatIsFree() {
        assertThat(newYork.plusWorkingDays(day("2026-11-25"), 1)).isEqualTo(day("2026-11-27"));
        assertThat(newYork.minusWorkingDays(day("2026-11-30"), 2)).isEqualTo(day("2026-11-25"));
        assertThat(newYork.plusWorkingDays(day("2026-11-28"), 0)).isEqualTo(day("2026-11-28"));
        assertThat(newYork.workingDaysBetween(day("2026-11-23"), day("2026-11-30")))
                .isEqualTo(4);
        assertThat(newYork.workingDaysBetween(day("2026-11-30"), day("2026-11-23")))
                .isEqualTo(-4);
    }

    @Test
    void aDayEndsInTheTimeZoneOfTheStationAlsoWhenTheClockChanges() {
        assertThat(newYork.endOfDay(day("2026-10-31"))).isEqualTo(Instant.parse("2026-11-01T03:59:59.999Z"));
        assertThat(newYork.endOfDay(day("2026-11-01"))).isEqualTo(Instant.parse("2026-11-02T04:59:59.999Z"));
        assertThat(geneva.endOfDay(day("2026-03-29"))).isEqualTo(Instant.parse("2026-03-29T21:59:59.999Z"));
        assertThat(RULES.calendar(DutyStation.NAIROBI).endOfDay(day("2026-03-29")))
                .isEqualTo(Instant.parse("2026-03-29T20:59:59.999Z"));
    }

    @Test
    void aDueDateIsMetUntilTheEndOfThatDayAtTheStation() {
        Instant lateInNewYork = Instant.parse("2026-11-21T04:59:59Z");
        assertThat(newYork.meets(lateInNewYork, day("2026-11-20"))).isTrue();
        assertThat(geneva.meets(lateInNewYork, day("2026-11-20"))).isFalse();
        assertThat(newYork.meets(lateInNewYork.plusSeconds(1), day("2026-11-20")))
                .isFalse();
    }

    @Test
    void aYearWithoutHolidaysCountsWeekendsOnlyAndSaysSo() {
        assertThat(newYork.knows(2026)).isTrue();
        assertThat(newYork.knows(2040)).isFalse();
        assertThat(newYork.isWorkingDay(day("2040-12-25"))).isTrue();
        assertThat(new WorkingCalendar(DutyStation.VIENNA, Map.of()).knows(2026))
                .isFalse();
    }

    @Test
    void unknownCodesAreRefused() {
        assertThat(DutyStation.of("new-york")).isSameAs(DutyStation.NEW_YORK);
        assertThat(Anchor.of("consideration")).isSameAs(Anchor.CONSIDERATION);
        assertThat(Category.of("post-session")).isSameAs(Category.POST_SESSION);
        assertThatThrownBy(() -> DutyStation.of("paris")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Anchor.of("session-closing")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Category.of("soon")).isInstanceOf(Refusal.class);
    }
}
