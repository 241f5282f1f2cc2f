package org.hexaglot.monitoring.web;

import java.util.List;
import java.util.Objects;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.StepQuestion;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Address;
import org.hexaglot.web.Phrases;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * The process with what waits at its steps.
 *
 * @param process the model that is drawn
 * @param question which work is counted
 * @param bodies codes of all, for the filter
 * @param stations among which there is a choice, likewise
 * @param heat what the signs say: {@code overdue} or {@code waiting}
 * @param table the steps of all models
 * @param drawing BPMN and what is written at its elements, as JSON
 */
public record ProcessPage(
        String process,
        StepQuestion question,
        String heat,
        List<String> bodies,
        List<DutyStation> stations,
        Table<Row> table,
        String drawing,
        ViewsBar views) {
    static final String OVERDUE = "overdue";
    static final String WAITING = "waiting";

    /** Codes of the columns that tell a time. */
    public static final List<String> TIMES = List.of("waiting", "median", "ninety");

    private static final int HOURS_OF_A_DAY = 24;
    private static final int TOLD_IN_HOURS = 48;

    /**
     * One step.
     *
     * @param place in the order of the journey, from 0
     * @param standing {@code on-track at-risk late}: how hot it is
     * @param time half of the stays took at most so many hours; null of none
     * @param longTime nine of ten did, in hours
     * @param waiting how many hours the open ones have waited on average
     */
    public record Row(
            int place,
            String step,
            String process,
            int open,
            int overdue,
            String standing,
            @Nullable Double time,
            @Nullable Double longTime,
            @Nullable Double waiting,
            long stays) {
        /** The part of the journey that it belongs to, also when it is drawn between the parts. */
        String part() {
            return switch (step) {
                case "submitManuscript" -> "submission";
                case "mendSource" -> "translation";
                default -> process;
            };
        }

        /** The hours in one of the columns that tell a time. */
        public @Nullable Double hours(String column) {
            return switch (column) {
                case "waiting" -> waiting;
                case "median" -> time;
                default -> longTime;
            };
        }
    }

    /** So many hours in words, days when they are many. */
    public static String told(@Nullable Double hours, Phrases phrases) {
        if (hours == null) {
            return "–";
        }
        return hours < TOLD_IN_HOURS
                ? phrases.t("process.hours", "hours", phrases.number(Math.round(hours)))
                : phrases.t("process.days", "days", phrases.decimal(hours / HOURS_OF_A_DAY));
    }

    public List<String> processes() {
        return JourneyView.PROCESSES;
    }

    public List<String> heats() {
        return List.of(OVERDUE, WAITING);
    }

    /** The address of the tasks that were counted. */
    public String tasks(Row row, boolean overdueOnly) {
        return tasks(row.step(), question, overdueOnly);
    }

    static String tasks(String step, StepQuestion question, boolean overdueOnly) {
        Language language = question.language();
        DutyStation station = question.station();
        return Address.of(
                "/tasks",
                "scope",
                "all",
                "task",
                step,
                "language",
                language == null ? "" : language.code(),
                "station",
                station == null ? "" : station.code(),
                "body",
                Objects.requireNonNullElse(question.body(), ""),
                "overdue",
                overdueOnly ? "true" : "");
    }

    /** The address without filters. */
    public String all() {
        return table.query()
                .with("language", "")
                .with("station", "")
                .with("body", "")
                .address();
    }

    /** The address with another model drawn. */
    public String at(String otherProcess) {
        return table.query().with("process", otherProcess).address();
    }
}
