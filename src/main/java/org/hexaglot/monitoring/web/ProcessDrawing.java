package org.hexaglot.monitoring.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.monitoring.ProcessFigures.Sight;
import org.hexaglot.monitoring.StepLoad;
import org.hexaglot.monitoring.StepQuestion;
import org.hexaglot.monitoring.StepTimes;
import org.hexaglot.monitoring.web.ProcessPage.Row;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Phrases;
import org.hexaglot.web.StandingSigns;

/** Writes what waits at the steps onto the drawing of the process and into a table that says the same. */
@Singleton
final class ProcessDrawing {
    /** The steps that people do, in the order of the journey, with the model in which each is drawn. */
    private static final Map<String, String> STEPS = new LinkedHashMap<>();

    static {
        STEPS.put("submitManuscript", "document-journey");
        STEPS.put("reviewSubmission", "submission");
        STEPS.put("decideWaiver", "submission");
        STEPS.put("editDocument", "editing");
        STEPS.put("answerQuery", "editing");
        STEPS.put("translate", "translation");
        STEPS.put("revise", "translation");
        STEPS.put("processText", "translation");
        STEPS.put("proofread", "translation");
        STEPS.put("mendSource", "document-journey");
        STEPS.put("releaseDocument", "issuance");
    }

    /** From this part of overdue tasks on a step is red. */
    private static final double HOT = 0.2;

    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    private final Journeys journeys;

    ProcessDrawing(Journeys journeys) {
        this.journeys = journeys;
    }

    /** The steps of all models in the order of the journey. */
    static List<Row> rows(Sight sight, String heat) {
        List<Row> rows = new ArrayList<>();
        STEPS.forEach((step, model) -> rows.add(row(rows.size(), step, model, sight, heat)));
        return rows;
    }

    /**
     * The drawing of one model with what waits at its steps, as JSON.
     *
     * @param query of the page, for links to the models that this one calls
     */
    String of(List<Row> rows, String process, StepQuestion question, ListQuery query, Phrases phrases) {
        List<Map<String, String>> notes = new ArrayList<>();
        for (Row row : rows) {
            if (row.process().equals(process)) {
                notes.add(note(row, question, phrases));
            }
        }
        if (process.equals(JourneyView.PROCESSES.get(0))) {
            JourneyView.PROCESSES.stream().skip(1).forEach(called -> notes.add(note(called, rows, query, phrases)));
        }
        return journeys.drawn(process, notes, phrases);
    }

    private static Row row(int place, String step, String model, Sight sight, String heat) {
        StepLoad load = sight.load(step);
        StepTimes times = sight.times(step);
        boolean counted = times.stays() > 0;
        return new Row(
                place,
                step,
                model,
                load.open(),
                load.overdue(),
                heat.equals(ProcessPage.WAITING) ? byWaiting(load, times) : byOverdue(load.open(), load.overdue()),
                counted ? Double.valueOf(times.within(HALF)) : null,
                counted ? Double.valueOf(times.within(NINE_OF_TEN)) : null,
                load.open() > 0 ? Double.valueOf(load.waitingHours()) : null,
                times.stays());
    }

    private static String byOverdue(int open, int overdue) {
        if (overdue == 0) {
            return "on-track";
        }
        return (double) overdue / open >= HOT ? "late" : "at-risk";
    }

    /** The open ones have waited longer than half, or than nine of ten, of those before took altogether. */
    private static String byWaiting(StepLoad load, StepTimes times) {
        if (load.open() == 0 || times.stays() == 0 || load.waitingHours() <= times.within(HALF)) {
            return "on-track";
        }
        return load.waitingHours() > times.within(NINE_OF_TEN) ? "late" : "at-risk";
    }

    private static Map<String, String> note(Row row, StepQuestion question, Phrases phrases) {
        String times = row.time() == null
                ? ""
                : "\n" + ProcessPage.told(row.time(), phrases) + " / " + ProcessPage.told(row.longTime(), phrases);
        return Map.of(
                "element", row.step(),
                "standing", row.standing(),
                "text", counts(row.standing(), row.open(), row.overdue(), phrases) + times,
                "href", ProcessPage.tasks(row.step(), question, false));
    }

    /** A model that the journey calls: all its steps together. */
    private static Map<String, String> note(String called, List<Row> rows, ListQuery query, Phrases phrases) {
        List<Row> own =
                rows.stream().filter(row -> row.process().equals(called)).toList();
        int open = own.stream().mapToInt(Row::open).sum();
        int overdue = own.stream().mapToInt(Row::overdue).sum();
        String hottest = List.of("late", "at-risk").stream()
                .filter(standing -> own.stream().anyMatch(row -> row.standing().equals(standing)))
                .findFirst()
                .orElse("on-track");
        return Map.of(
                "element",
                called,
                "standing",
                hottest,
                "text",
                counts(hottest, open, overdue, phrases),
                "href",
                query.with("process", called).address());
    }

    private static String counts(String standing, int open, int overdue, Phrases phrases) {
        String late = overdue == 0 ? "" : " · " + phrases.t("process.note.overdue", "count", overdue);
        return StandingSigns.sign(standing) + " " + phrases.number(open) + late;
    }
}
