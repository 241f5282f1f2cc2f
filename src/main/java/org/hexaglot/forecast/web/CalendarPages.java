package org.hexaglot.forecast.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.forecast.OfficeCalendar;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;

/** The working calendar of the duty stations, month by month. */
@Controller("/calendar")
@Secured({
    "officer",
    "manager",
    "secretary",
    "administrator",
    "author",
    "editor",
    "translator",
    "reviser",
    "processor",
    "contract-manager"
})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CalendarPages {
    /** Any Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private static final int DAYS_OF_WEEK = 7;

    private final OfficeCalendar calendar;
    private final Pages pages;

    CalendarPages(OfficeCalendar calendar, Pages pages) {
        this.calendar = calendar;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(
            Page page, Actor actor, @QueryValue @Nullable String month, @QueryValue @Nullable String station) {
        DutyStation one = station == null || station.isEmpty() ? null : DutyStation.of(station);
        YearMonth wanted = month == null || month.isEmpty() ? YearMonth.from(page.today()) : monthIn(month);
        Map<String, String> stations = new LinkedHashMap<>();
        for (DutyStation each : DutyStation.values()) {
            stations.put(each.code(), page.t("planning.station." + each.code()));
        }
        CalendarPage model = new CalendarPage(
                calendar.month(actor, wanted, one),
                page.phrases().month(wanted),
                one == null ? "" : one.code(),
                stations,
                weekdays(page));
        return pages.render(page, "sessions/calendar", model);
    }

    private static List<String> weekdays(Page page) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < DAYS_OF_WEEK; i++) {
            names.add(page.phrases().dayOfWeek(MONDAY.plusDays(i)));
        }
        return names;
    }

    private static YearMonth monthIn(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() >= 1945 && month.getYear() <= 2999) {
                return month;
            }
        } catch (DateTimeException notAMonth) {
            // refused below like a month out of range
        }
        throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-parameter").with("parameter", "month");
    }
}
