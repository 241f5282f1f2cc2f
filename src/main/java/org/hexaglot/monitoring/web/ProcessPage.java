package org.hexaglot.monitoring.web;

import java.util.List;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * The process with what waits at its steps.
 *
 * @param process the model that is drawn
 * @param language when only the work on one language is counted
 * @param heat what the signs say: {@code overdue} or {@code waiting}
 * @param rows the steps of all models in the order of the journey
 * @param drawing BPMN and what is written at its elements, as JSON
 */
public record ProcessPage(String process, @Nullable Language language, String heat, List<Row> rows, String drawing) {
    static final String OVERDUE = "overdue";
    static final String WAITING = "waiting";

    /**
     * One step.
     *
     * @param standing {@code on-track at-risk late}: how hot it is
     * @param time half of the stays took at most so long, in words; null of none
     * @param longTime nine of ten did
     * @param waiting how long the open ones have waited on average
     */
    public record Row(
            String step,
            String process,
            int open,
            int overdue,
            String standing,
            @Nullable String time,
            @Nullable String longTime,
            @Nullable String waiting,
            long stays) {}

    public List<String> processes() {
        return JourneyView.PROCESSES;
    }

    public List<String> heats() {
        return List.of(OVERDUE, WAITING);
    }

    /** The address of the tasks that were counted. */
    public String tasks(Row row, boolean overdueOnly) {
        return tasks(row.step(), language, overdueOnly);
    }

    static String tasks(String step, @Nullable Language language, boolean overdueOnly) {
        return "/tasks?scope=all&task=" + step + (language == null ? "" : "&language=" + language.code())
                + (overdueOnly ? "&overdue=true" : "");
    }

    /** The address with another choice. */
    public String at(String otherProcess, String otherHeat) {
        return "/process?process=" + otherProcess + "&heat=" + otherHeat
                + (language == null ? "" : "&language=" + language.code());
    }
}
