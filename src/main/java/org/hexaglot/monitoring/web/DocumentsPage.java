package org.hexaglot.monitoring.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexaglot.monitoring.ListGroup;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.SixWeekLine;
import org.jspecify.annotations.Nullable;

/**
 * The list of documents.
 *
 * @param query what was asked for, as it stands in the address
 * @param groups rows by what they are put together by, or all under one empty name
 * @param totals how many documents there are in each group, on all pages
 * @param columns those shown, beside symbol and title
 * @param sessions choices: {@code GA/81} by their names
 * @param cursor of the next page, or null on the last one
 */
public record DocumentsPage(
        ListQuery query,
        Map<String, List<Item>> groups,
        Map<String, Integer> totals,
        List<String> columns,
        Map<String, String> sessions,
        ViewsBar views,
        int total,
        @Nullable String cursor) {
    static final String PATH = "/documents";

    /** The parameters that the list takes. */
    static final List<String> PARAMETERS = List.of(
            "q",
            "stage",
            "standing",
            "mine",
            "body",
            "session",
            "item",
            "station",
            "language",
            "department",
            "category",
            "dueBefore",
            "sort",
            "group",
            ListQuery.COLUMNS);

    /** What the form of the list asks for itself. */
    private static final String[] ASKED = {"q", "stage", "standing", "mine", "session", "station", "sort", "group"};

    /**
     * A document as the list shows it.
     *
     * @param cells in the order of the columns
     */
    public record Item(
            String href, String symbol, String title, String titleLanguage, String standing, List<Cell> cells) {}

    /**
     * What stands in one column: an instant, a line, a standing or words.
     *
     * @param column its code
     */
    public record Cell(
            String column, @Nullable Instant at, @Nullable SixWeekLine drawn, String words) {}

    /** All columns that may be shown. */
    public List<String> allColumns() {
        return DocumentColumn.CODES;
    }

    /** All groups that may be made. */
    public List<String> allGroups() {
        return ListGroup.CODES;
    }

    /** How many documents of a group are shown, of how many there are. */
    public GroupCount count(String group) {
        int shown = groups.getOrDefault(group, List.of()).size();
        return new GroupCount(shown, totals.getOrDefault(group, shown));
    }

    public String value(String parameter) {
        return query.value(parameter);
    }

    /** The session that is asked for in one word, however it stands in the address. */
    public String session() {
        String session = value("session");
        return session.isEmpty() || session.contains("/") || value("body").isEmpty()
                ? session
                : value("body") + "/" + session;
    }

    /** What was asked for elsewhere and is kept by the form. */
    public Map<String, String> kept() {
        Map<String, String> kept = query.without(ASKED);
        if (!session().isEmpty()) {
            kept.remove("body");
        }
        return kept;
    }

    public @Nullable String next() {
        return cursor == null ? null : query.with("cursor", cursor).address();
    }
}
