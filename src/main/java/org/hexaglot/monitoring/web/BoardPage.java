package org.hexaglot.monitoring.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.BoardCell;
import org.hexaglot.monitoring.BoardLine;
import org.hexaglot.monitoring.BoardSheet;
import org.hexaglot.monitoring.ListGroup;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.people.Person;
import org.hexaglot.web.Address;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.SixWeekLine;
import org.jspecify.annotations.Nullable;

/**
 * The board.
 *
 * @param query what was chosen, as it stands in the address
 * @param sessions choices: {@code GA/81} by their names
 * @param groups rows by what they are put together by, or all under one empty name
 * @param totals how many documents there are in each group, on all pages
 * @param columns those shown, beside the document
 * @param assignees people to whom open tasks may be given; empty for those who do not assign
 * @param mayMoveSlots true for those who agree slots
 */
public record BoardPage(
        BoardSheet sheet,
        ListQuery query,
        Map<String, String> sessions,
        Map<String, List<Row>> groups,
        Map<String, Integer> totals,
        List<String> columns,
        ViewsBar views,
        List<Person> assignees,
        boolean mayMoveSlots) {
    /** The parameters that the board takes. */
    static final List<String> PARAMETERS = List.of(
            "q",
            "session",
            "body",
            "station",
            "department",
            "category",
            "dueBefore",
            "stage",
            "language",
            "standing",
            "mine",
            "sort",
            "group",
            ListQuery.COLUMNS);

    /** What is shown beside the document, in this order. */
    static final List<String> ALL_COLUMNS =
            List.of("line", "submission", "editing", "ar", "zh", "en", "fr", "ru", "es", "issuance");

    /** What the form of the board asks for itself. */
    private static final String[] ASKED = {"q", "session", "stage", "language", "standing", "sort", "group"};

    /** A document with its line and its cells in the order in which they are drawn. */
    public record Row(
            BoardLine line,
            String title,
            String titleLanguage,
            @Nullable SixWeekLine drawn,
            List<Cell> cells) {
        public String href() {
            return "/documents/" + line.row().document().id();
        }
    }

    /**
     * One step.
     *
     * @param column {@code submission editing ar zh en fr ru es issuance}
     * @param language null for the steps of the whole document
     * @param holder name, or null
     */
    public record Cell(
            String column,
            @Nullable Language language,
            BoardCell cell,
            @Nullable String holder) {}

    /** How many documents of a group are shown, of how many there are. */
    public GroupCount count(String group) {
        int shown = groups.getOrDefault(group, List.of()).size();
        return new GroupCount(shown, totals.getOrDefault(group, shown));
    }

    public String value(String parameter) {
        return query.value(parameter);
    }

    public boolean narrows() {
        return !query.without("sort", "group", ListQuery.COLUMNS).isEmpty();
    }

    /** What was asked for elsewhere and is kept by the form. */
    public Map<String, String> kept() {
        return query.without(ASKED);
    }

    public List<String> allColumns() {
        return ALL_COLUMNS;
    }

    public List<String> allGroups() {
        return ListGroup.CODES;
    }

    /** The steps among the columns. */
    public List<String> steps() {
        return columns.stream().filter(column -> !column.equals("line")).toList();
    }

    public boolean shows(String column) {
        return columns.contains(column);
    }

    /** The address of the board with one choice changed; an empty value takes the choice away. */
    public String with(String parameter, String value) {
        return query.with(parameter, value).address();
    }

    /** The status report of the session that is shown, or null while there is no one session. */
    public @Nullable String status() {
        String session = value("session");
        int slash = session.lastIndexOf('/');
        if (slash < 0) {
            return null;
        }
        return Address.sessionStatus(session.substring(0, slash), session.substring(slash + 1));
    }

    public @Nullable String next() {
        String cursor = sheet.next();
        return cursor == null ? null : with("cursor", cursor);
    }
}
