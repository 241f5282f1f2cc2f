package org.hexaglot.monitoring.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.BoardCell;
import org.hexaglot.monitoring.BoardLine;
import org.hexaglot.monitoring.BoardSheet;
import org.hexaglot.people.Person;
import org.hexaglot.web.SixWeekLine;
import org.jspecify.annotations.Nullable;

/**
 * The board.
 *
 * @param query what was chosen, as it stands in the address
 * @param sessions choices: {@code GA/81} by their names
 * @param groups rows by the session that governs them, or all under one empty name
 * @param assignees people to whom open tasks may be given; empty for those who do not assign
 * @param mayMoveSlots true for those who agree slots
 */
public record BoardPage(
        BoardSheet sheet,
        Map<String, String> query,
        Map<String, String> sessions,
        Map<String, List<Row>> groups,
        List<Person> assignees,
        boolean mayMoveSlots) {
    /** The parameters that the board takes. */
    static final List<String> PARAMETERS =
            List.of("q", "session", "stage", "language", "standing", "mine", "sort", "group");

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

    public String value(String parameter) {
        return query.getOrDefault(parameter, "");
    }

    public boolean narrows() {
        return query.keySet().stream().anyMatch(each -> !each.equals("sort") && !each.equals("group"));
    }

    /** The address of the board with one choice changed; an empty value takes the choice away. */
    public String with(String parameter, String value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.remove(parameter);
        if (!value.isEmpty()) {
            changed.put(parameter, value);
        }
        return address("/board", changed);
    }

    public String csv() {
        return address("/board.csv", query);
    }

    /** The status report of the session that is shown, or null while there is no one session. */
    public @Nullable String status() {
        String session = value("session");
        int slash = session.lastIndexOf('/');
        if (slash < 0) {
            return null;
        }
        return "/sessions/" + segment(session.substring(0, slash)) + "/" + segment(session.substring(slash + 1))
                + "/status";
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public @Nullable String next() {
        String cursor = sheet.next();
        return cursor == null ? null : with("cursor", cursor);
    }

    private static String address(String path, Map<String, String> parameters) {
        StringBuilder address = new StringBuilder(path);
        char joint = '?';
        for (Map.Entry<String, String> each : parameters.entrySet()) {
            address.append(joint)
                    .append(each.getKey())
                    .append('=')
                    .append(URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8));
            joint = '&';
        }
        return address.toString();
    }
}
