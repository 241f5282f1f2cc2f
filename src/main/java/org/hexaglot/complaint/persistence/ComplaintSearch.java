package org.hexaglot.complaint.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.complaint.Complaint;
import org.hexaglot.complaint.ComplaintKind;
import org.hexaglot.complaint.ComplaintLine;
import org.hexaglot.complaint.ComplaintQuestion;
import org.hexaglot.complaint.ComplaintQuestion.Filter;
import org.hexaglot.complaint.ComplaintQuestion.Group;
import org.hexaglot.complaint.ComplaintQuestion.Order;
import org.hexaglot.complaint.ComplaintQuestion.Scope;
import org.hexaglot.database.Onwards;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/** Finds complaints in the order and the groups of a list, and counts them. */
final class ComplaintSearch {
    /** With the answer that holds, if there is one. */
    private static final String FROM = """
             FROM complaint c JOIN document d ON d.id = c.document_id
             LEFT JOIN complaint_answer a ON a.complaint_id = c.id AND NOT c.is_open
                  AND a.number = (SELECT MAX(n.number) FROM complaint_answer n WHERE n.complaint_id = c.id)
             LEFT JOIN person p ON p.id = c.made_by
             LEFT JOIN person q ON q.id = a.answered_by
            """;

    /** The one that governs the dates, or the first that considers the document. */
    private static final String BODY = """
            IFNULL(d.governing_body, (SELECT x.body FROM document_consideration x
                                       WHERE x.document_id = d.id ORDER BY x.position LIMIT 1))""";

    private static final String FIND = "SELECT c.*, d.station AS station, " + BODY
            + " AS body, ${group} AS gathered, ${order} AS placed, c.id AS numbered${from}";

    /** Of restricted documents, as of others that are not issued: those who are named, and those whose own they are. */
    private static final String ANSWERED_FOR = """
            FIND_IN_SET(c.language, ?) AND (? = '' OR FIND_IN_SET(d.station, ?))
              AND (d.distribution <> 'restricted' OR d.submitter = ?
                   OR EXISTS (SELECT 1 FROM document_reader r WHERE r.document_id = d.id AND r.person = ?)
                   OR EXISTS (SELECT 1 FROM language_version v
                               WHERE v.document_id = d.id AND (v.translator = ? OR v.reviser = ?)))
            """;

    private static final String FILTERED = """
              AND (? IS NULL OR c.is_open = ?) AND (? IS NULL OR c.language = ?) AND (? IS NULL OR d.station = ?)
              AND (? IS NULL OR c.document_id = ?)
              AND (? IS NULL OR EXISTS (SELECT 1 FROM document_consideration m
                                         WHERE m.document_id = d.id AND m.body = ?))
            """;

    private final Sql sql;
    private final ComplaintRows rows;

    ComplaintSearch(Sql sql, ComplaintRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    List<ComplaintLine> find(ComplaintQuestion question, @Nullable ListPlace after, int limit) {
        boolean down = question.descending();
        String statement = FIND.replace("${from}", from(question))
                        .replace("${group}", gathered(question.group()))
                        .replace("${order}", placed(question.order(), down))
                + Onwards.end(down);
        List<@Nullable Object> arguments = new ArrayList<>(arguments(question));
        arguments.addAll(Onwards.arguments(after, question.order().kind(), limit));
        List<ComplaintLine> found = sql.list(statement, row -> line(row, question.order()), arguments.toArray());
        List<Complaint> whole =
                rows.whole(found.stream().map(ComplaintLine::complaint).toList());
        List<ComplaintLine> lines = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            ComplaintLine each = found.get(i);
            lines.add(new ComplaintLine(whole.get(i), each.body(), each.station(), each.place()));
        }
        return lines;
    }

    Map<String, Integer> sizes(ComplaintQuestion question) {
        Map<String, Integer> sizes = new HashMap<>();
        if (question.group() != Group.NONE) {
            sql.list(
                    "SELECT " + named(question.group()) + " AS named, COUNT(*) AS complaints" + from(question)
                            + " GROUP BY named",
                    row -> sizes.put(row.text("named"), row.integer("complaints")),
                    arguments(question).toArray());
        }
        return sizes;
    }

    long count(ComplaintQuestion question) {
        return sql.one(
                        "SELECT COUNT(*) AS complaints" + from(question),
                        row -> row.number("complaints"),
                        arguments(question).toArray())
                .orElse(0L);
    }

    private static String from(ComplaintQuestion question) {
        return FROM + " WHERE " + (question.scope() == Scope.MINE ? "c.made_by = ?" : ANSWERED_FOR) + FILTERED;
    }

    private static List<@Nullable Object> arguments(ComplaintQuestion question) {
        String person = question.person().value();
        List<@Nullable Object> arguments = new ArrayList<>();
        if (question.scope() == Scope.MINE) {
            arguments.add(person);
        } else {
            String languages = question.languages().stream().map(Language::code).collect(Collectors.joining(","));
            String stations = String.join(",", question.stations());
            arguments.addAll(List.of(languages, stations, stations, person, person, person, person));
        }
        Filter filter = question.filter();
        Language language = filter.language();
        DocumentId document = filter.document();
        twice(arguments, filter.open());
        twice(arguments, language == null ? null : language.code());
        twice(arguments, filter.station());
        twice(arguments, document == null ? null : document.value());
        twice(arguments, filter.body());
        return arguments;
    }

    private static void twice(List<@Nullable Object> arguments, @Nullable Object value) {
        arguments.add(value);
        arguments.add(value);
    }

    /** A text that puts the groups in their order. */
    private static String gathered(Group group) {
        return switch (group) {
            case NONE -> "''";
            case LANGUAGE -> "CAST(" + placed(Order.LANGUAGE, false) + " AS CHAR)";
            case KIND -> "CAST(" + placed(Order.KIND, false) + " AS CHAR)";
            case BODY -> placed(Order.BODY, false);
            case STATION -> placed(Order.STATION, false);
            case STATE -> "CAST(" + placed(Order.STATE, false) + " AS CHAR)";
        };
    }

    private static String named(Group group) {
        return switch (group) {
            case NONE -> "''";
            case LANGUAGE -> "c.language";
            case KIND -> "c.kind";
            case BODY -> "COALESCE(" + BODY + ", '')";
            case STATION -> "d.station";
            case STATE -> "CASE WHEN c.is_open THEN 'open' WHEN a.upheld THEN 'upheld' ELSE 'dismissed' END";
        };
    }

    private static String placed(Order order, boolean descending) {
        return switch (order) {
            case MADE -> "c.made_at";
            case CHANGED -> "c.changed_at";
            case DOCUMENT -> last("d.sort_key", descending);
            case LANGUAGE ->
                "FIELD(c.language, " + codes(Language.OFFICIAL.stream().map(Language::code)) + ")";
            case KIND ->
                "FIELD(c.kind, " + codes(Arrays.stream(ComplaintKind.values()).map(ComplaintKind::code)) + ")";
            case BODY -> last(BODY, descending);
            case STATION -> "d.station";
            case MADE_BY -> named("p.name", "c.made_by");
            case STATE -> "(CASE WHEN c.is_open THEN 0 WHEN a.upheld THEN 1 ELSE 2 END)";
            case ANSWERED_BY -> last(named("q.name", "a.answered_by"), descending);
        };
    }

    private static String named(String name, String id) {
        return "COALESCE(" + name + ", " + id + ") COLLATE utf8mb4_unicode_520_ci";
    }

    /** What there is not comes last, whichever way. */
    private static String last(String value, boolean descending) {
        String order = descending ? "'0', '1'" : "'1', '0'";
        return "CONCAT(IF(" + value + " IS NULL, " + order + "), COALESCE(" + value + ", ''))";
    }

    private static String codes(Stream<String> codes) {
        return codes.map(code -> "'" + code + "'").collect(Collectors.joining(", "));
    }

    private static ComplaintLine line(Sql.Row row, Order order) {
        return new ComplaintLine(
                ComplaintRows.complaint(row),
                row.optionalText("body"),
                DutyStation.of(row.text("station")),
                Onwards.place(row, order.kind()));
    }
}
