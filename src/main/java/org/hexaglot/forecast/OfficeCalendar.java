package org.hexaglot.forecast;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hexaglot.forecast.DocumentDays.DocumentDay;
import org.hexaglot.kernel.Actor;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.Session;
import org.jspecify.annotations.Nullable;

/** One month as the office sees it: holidays of the duty stations, sessions that open and close, documents due. */
@Singleton
public class OfficeCalendar {
    /** Documents shown in one month at most. */
    public static final int MOST_DOCUMENTS = 1_000;

    private final Rules rules;
    private final Meetings meetings;
    private final DocumentDays documents;

    OfficeCalendar(Rules rules, Meetings meetings, DocumentDays documents) {
        this.rules = rules;
        this.meetings = meetings;
        this.documents = documents;
    }

    /** A day on which a station is closed. */
    public record Holiday(DutyStation station, String name) {}

    /**
     * One day.
     *
     * @param working whether at least one of the stations shown works
     */
    public record Day(
            LocalDate date,
            boolean working,
            List<Holiday> holidays,
            List<Session> opening,
            List<Session> closing,
            List<DocumentDay> documents) {
        public boolean isEmpty() {
            return holidays.isEmpty() && opening.isEmpty() && closing.isEmpty() && documents.isEmpty();
        }
    }

    /**
     * The days of a month in their order.
     *
     * @param unknown stations whose holidays of this year are not entered
     * @param cut whether more documents are due than are shown
     */
    public record Month(YearMonth month, List<Day> days, List<DutyStation> unknown, boolean cut) {}

    /** @param station only this one, or null for all four */
    @Transactional(readOnly = true)
    public Month month(Actor actor, YearMonth month, @Nullable DutyStation station) {
        List<DutyStation> stations = station == null ? List.of(DutyStation.values()) : List.of(station);
        List<DocumentDay> due = documents.between(actor, month.atDay(1), month.atEndOfMonth(), station, MOST_DOCUMENTS);
        List<String> bodies = meetings.bodies().stream()
                .filter(body -> stations.contains(body.dutyStation()))
                .map(Body::code)
                .toList();
        List<Session> sessions = meetings.sessions().stream()
                .filter(session -> bodies.contains(session.body()))
                .toList();
        List<Day> days = new ArrayList<>();
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            days.add(day(month.atDay(i), stations, sessions, due));
        }
        List<DutyStation> unknown = stations.stream()
                .filter(each -> !rules.calendar(each).knows(month.getYear()))
                .toList();
        return new Month(month, days, unknown, due.size() >= MOST_DOCUMENTS);
    }

    private Day day(LocalDate date, List<DutyStation> stations, List<Session> sessions, List<DocumentDay> due) {
        List<Holiday> holidays = new ArrayList<>();
        stations.forEach(station ->
                rules.calendar(station).holiday(date).ifPresent(name -> holidays.add(new Holiday(station, name))));
        return new Day(
                date,
                stations.stream().anyMatch(station -> rules.calendar(station).isWorkingDay(date)),
                holidays,
                sessions.stream().filter(each -> date.equals(each.opens())).toList(),
                sessions.stream().filter(each -> date.equals(each.closes())).toList(),
                due.stream().filter(each -> each.day().equals(date)).toList());
    }
}
