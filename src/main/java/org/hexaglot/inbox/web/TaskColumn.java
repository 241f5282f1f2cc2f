package org.hexaglot.inbox.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hexaglot.kernel.Language;
import org.hexaglot.web.Page;
import org.jspecify.annotations.Nullable;

/** What lists of tasks tell, on the page and in sheets. */
enum TaskColumn {
    TASK("", "tasks.column.task"),
    LANGUAGE("language", "tasks.filter.language"),
    DOCUMENT("document", "tasks.column.document"),
    TITLE("document", "board.csv.title"),
    BODY("body", "documents.group.body"),
    STATION("station", "documents.group.station"),
    DUE("due", "tasks.column.due"),
    STANDING("", "board.csv.standing"),
    WORDS("words", "tasks.column.words"),
    EFFORT("words", "tasks.column.effort"),
    LINE("line", "tasks.column.line"),
    HOLDER("holder", "tasks.column.holder");

    /** Codes of the columns of the page that may be left out. */
    static final List<String> CODES = Arrays.stream(values())
            .map(TaskColumn::shown)
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList();

    private final String shown;
    private final String key;

    TaskColumn(String shown, String key) {
        this.shown = shown;
        this.key = key;
    }

    /** Code of the column of the page in which this stands; empty for what is always there. */
    String shown() {
        return shown;
    }

    /** Key of its heading. */
    String key() {
        return key;
    }

    /** Heading of a column of the page. */
    static String name(String code, Page page) {
        return Arrays.stream(values())
                .filter(column -> column.shown.equals(code))
                .findFirst()
                .map(column -> page.t(column.key))
                .orElse("");
    }

    /** Whether a sheet has it: the line is drawn on the page only, a language says what a task is. */
    boolean isInSheet(List<String> chosen, String grouping) {
        return this != LINE
                && (this == LANGUAGE || shown.isEmpty() || chosen.contains(shown) || grouping.equals(shown));
    }

    /** A number, a day or words, as sheets hold it; null for nothing. */
    @Nullable
    Object value(TaskItem item, Page page) {
        return switch (this) {
            case TASK -> page.t("tasks.name." + item.task().name());
            case LANGUAGE -> language(item, page);
            case DOCUMENT -> item.symbol();
            case TITLE -> item.title();
            case BODY -> item.task().body();
            case STATION -> page.t("planning.station." + item.task().station());
            case DUE -> due(item, page);
            case STANDING -> page.t("tasks.standing." + item.standing());
            case WORDS -> item.task().words();
            case EFFORT -> item.task().effort();
            case LINE -> null;
            case HOLDER -> item.holder();
        };
    }

    private static @Nullable String language(TaskItem item, Page page) {
        Language language = item.task().language();
        return language == null ? null : page.nameOf(language);
    }

    private static @Nullable LocalDate due(TaskItem item, Page page) {
        Instant dueAt = item.task().dueAt();
        return dueAt == null ? null : page.dayOf(dueAt);
    }
}
