package org.hexaglot.forecast.web;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.hexaglot.kernel.Role;
import org.hexaglot.planning.DocumentType;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code rules/rules}.
 *
 * @param frames time frames told as sentences
 * @param year of the holidays shown
 */
public record RulesPage(
        Rules.Figures figures,
        List<Frame> frames,
        List<Limits> limits,
        List<Standards> standards,
        List<Type> types,
        List<Performers> tasks,
        int year,
        List<Closed> closed) {
    /** A time frame. */
    public record Frame(String name, String category, LocalDate since, List<String> types, List<String> sentences) {}

    /** Word limits that hold from a day on. */
    public record Limits(LocalDate since, List<Limit> limits) {}

    /** @param name message key of what it applies to */
    public record Limit(String name, int words) {}

    /** Workload standards that hold from a day on. */
    public record Standards(
            LocalDate since,
            List<PerDay> perDay,
            int sectionWords,
            int sharing,
            double selfRevised,
            int selfRevisedWords) {}

    /** @param assumed whether no public source states it */
    public record PerDay(String function, int words, boolean assumed) {}

    /** @param limit words today for a pre-session document */
    public record Type(DocumentType type, String name, int limit) {}

    /** Who performs a task. */
    public record Performers(String task, List<Role> roles, List<Role> byAssignment) {}

    /** Holidays of a station; null when the year is not entered. */
    public record Closed(DutyStation station, @Nullable SortedMap<LocalDate, String> days) {}
}
