package org.hexaglot.forecast.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hexaglot.forecast.OfficeCalendar.Month;

/**
 * Model of the template {@code sessions/calendar}.
 *
 * @param station code of the station shown, or empty for all four
 * @param stations to choose from
 * @param weekdays names of the days of the week, Monday first
 */
public record CalendarPage(
        Month month, String name, String station, Map<String, String> stations, List<String> weekdays) {
    /** Cells that stay free before the first day, in weeks that begin on Monday. */
    public int lead() {
        return month.month().atDay(1).getDayOfWeek().getValue() - 1;
    }

    public String addressOf(YearMonth other) {
        return "/calendar" + MeetingLinks.query("month", other.toString(), "station", station);
    }
}
