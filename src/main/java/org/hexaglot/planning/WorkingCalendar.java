package org.hexaglot.planning;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Working days of one duty station: Monday to Friday without its official holidays. In a year for which no holidays are
 * known only weekends are free; {@link #knows} tells.
 */
public final class WorkingCalendar {
    private final DutyStation station;
    private final Map<LocalDate, String> holidays;
    private final Set<Integer> years;

    /** @param holidays the days on which the station is closed, with their names; a year is known when one of them lies in it */
    public WorkingCalendar(DutyStation station, Map<LocalDate, String> holidays) {
        this.station = station;
        this.holidays = Map.copyOf(holidays);
        this.years = holidays.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    public DutyStation station() {
        return station;
    }

    /** Whether the holidays of this year are known. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** The days of one year on which the station is closed, with their names, in their order. */
    public SortedMap<LocalDate, String> holidays(int year) {
        SortedMap<LocalDate, String> ofYear = new TreeMap<>();
        holidays.forEach((date, name) -> {
            if (date.getYear() == year) {
                ofYear.put(date, name);
            }
        });
        return ofYear;
    }

    public Optional<String> holiday(LocalDate date) {
        return Optional.ofNullable(holidays.get(date));
    }

    public boolean isWorkingDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !holidays.containsKey(date);
    }

    /** The date itself when it is a working day, otherwise the working day before. */
    public LocalDate onOrBefore(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The working day that is so many working days after the date; the date itself for 0. */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        return move(date, days, 1);
    }

    /** The working day that is so many working days before the date; the date itself for 0. */
    public LocalDate minusWorkingDays(LocalDate date, int days) {
        return move(date, days, -1);
    }

    /** Working days after {@code start} up to and including {@code end}; negative when the end comes first. */
    public int workingDaysBetween(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            return -workingDaysBetween(end, start);
        }
        return (int) start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The last instant, to the millisecond, at which something due on this date is on time. */
    public Instant endOfDay(LocalDate date) {
        return date.plusDays(1).atStartOfDay(zone()).toInstant().minusMillis(1);
    }

    /** The calendar day at the station. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** Whether something that happened at this instant met a due date: any time until the end of that day will do. */
    public boolean meets(Instant happened, LocalDate due) {
        return !dayOf(happened).isAfter(due);
    }

    private ZoneId zone() {
        return station.zone();
    }

    private LocalDate move(LocalDate date, int days, int step) {
        if (days < 0) {
            throw new IllegalArgumentException("negative number of working days: " + days);
        }
        LocalDate day = date;
        for (int left = days; left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
