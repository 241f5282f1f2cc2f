package org.hexaglot.complaint.web;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hexaglot.complaint.Answer;
import org.hexaglot.complaint.ComplaintLine;
import org.hexaglot.complaint.ComplaintQuestion.Group;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.web.Column;
import org.hexaglot.web.Page;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the list of complaints.
 *
 * @param documents those complained of
 * @param names of the people in the list
 */
record ComplaintColumns(Page page, Map<DocumentId, DocumentSummary> documents, Map<PersonId, String> names) {
    static final Table.Usual USUAL =
            new Table.Usual(List.of("language", "kind", "said", "madeBy", "state"), "-madeAt", Table.UNGROUPED);

    /** What stands in one cell on the page has columns of its own in sheets. */
    private static final Map<String, List<String>> WITHIN = Map.of(
            "document", List.of("title"),
            "kind", List.of("place"),
            "madeBy", List.of("receivedFrom", "madeAt"),
            "state", List.of("consequence", "answeredAt"));

    List<Column<ComplaintLine>> all() {
        Set<String> optional = Set.of("madeAt");
        return ofSheet().stream()
                .filter(column -> optional.contains(column.code())
                        || WITHIN.values().stream().noneMatch(within -> within.contains(column.code())))
                .toList();
    }

    /** The columns of a sheet when the page shows these. */
    static List<String> inSheet(List<String> shown) {
        Set<String> all = new LinkedHashSet<>(WITHIN.get("document"));
        shown.forEach(column -> {
            all.add(column);
            all.addAll(WITHIN.getOrDefault(column, List.of()));
        });
        return List.copyOf(all);
    }

    List<Column<ComplaintLine>> ofSheet() {
        return List.of(
                Column.of("document", page.t("complaints.document"), this::symbol),
                Column.unordered("title", page.t("board.csv.title"), this::title),
                Column.grouping(
                        "language",
                        page.t("complaints.language"),
                        line -> page.nameOf(line.complaint().language())),
                Column.grouping(
                        "kind",
                        page.t("complaints.kind"),
                        line -> kind(line.complaint().kind().code())),
                Column.unordered("place", page.t("complaints.place"), line -> line.complaint()
                        .place()),
                Column.unordered("said", page.t("complaints.said"), line -> line.complaint()
                        .words()),
                Column.grouping("body", page.t("cut.body"), ComplaintLine::body),
                Column.grouping(
                        "station",
                        page.t("cut.station"),
                        line -> station(line.station().code())),
                Column.of(
                        "madeBy",
                        page.t("complaints.madeBy"),
                        line -> names.get(line.complaint().madeBy())),
                Column.unordered("receivedFrom", page.t("complaints.receivedFrom"), line -> line.complaint()
                        .receivedFrom()),
                Column.of("madeAt", page.t("complaints.madeAt"), line -> line.complaint()
                        .madeAt()),
                Column.grouping("state", page.t("complaints.state"), this::state),
                answered(
                        "consequence",
                        "complaints.consequence",
                        each -> page.t(
                                "complaints.consequence." + each.consequence().code())),
                answered("answer", "complaints.answer", Answer::words),
                Column.of(
                        "answeredBy",
                        page.t("complaints.answeredBy"),
                        line -> ofAnswer(line, each -> names.get(each.by()))),
                answered("answeredAt", "complaints.answeredAt", Answer::at),
                Column.of("changedAt", page.t("complaints.changedAt"), line -> line.complaint()
                        .changedAt()));
    }

    private Column<ComplaintLine> answered(String code, String name, Function<Answer, @Nullable Object> value) {
        return Column.unordered(code, page.t(name), line -> ofAnswer(line, value));
    }

    private static @Nullable Object ofAnswer(ComplaintLine line, Function<Answer, @Nullable Object> value) {
        Answer answer = line.complaint().answer();
        return answer == null ? null : value.apply(answer);
    }

    private @Nullable String symbol(ComplaintLine line) {
        DocumentSummary document = documents.get(line.complaint().document());
        return document == null ? null : String.join("–", document.symbols());
    }

    private @Nullable String title(ComplaintLine line) {
        DocumentSummary document = documents.get(line.complaint().document());
        return document == null ? null : document.titleIn(page.language());
    }

    private String kind(String code) {
        return page.t("complaints.kind." + code);
    }

    private String station(String code) {
        return page.t("planning.station." + code);
    }

    private String state(ComplaintLine line) {
        Answer answer = line.complaint().answer();
        return page.t("complaints.state." + (answer == null ? "open" : answer.upheld() ? "upheld" : "dismissed"));
    }

    /** Sizes of groups by what the page calls these. */
    Map<String, Integer> sizes(Group group, Map<String, Integer> counted) {
        Map<String, Integer> sizes = new HashMap<>();
        counted.forEach((key, complaints) -> sizes.merge(named(group, key), complaints, Integer::sum));
        return sizes;
    }

    private String named(Group group, String key) {
        return switch (group) {
            case NONE -> key;
            case BODY -> key.isEmpty() ? Column.NOTHING : key;
            case LANGUAGE -> page.nameOf(Language.of(key));
            case KIND -> kind(key);
            case STATION -> station(key);
            case STATE -> page.t("complaints.state." + key);
        };
    }
}
