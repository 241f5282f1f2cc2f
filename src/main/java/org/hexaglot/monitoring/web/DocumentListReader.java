package org.hexaglot.monitoring.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.Document;
import org.hexaglot.document.Lines;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Scheduling;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.DocumentList;
import org.hexaglot.monitoring.DocumentQuestion;
import org.hexaglot.monitoring.DocumentRow;
import org.hexaglot.monitoring.ListGroup;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.monitoring.web.DocumentsPage.Cell;
import org.hexaglot.monitoring.web.DocumentsPage.Item;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.Rules;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Phrases;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the list of documents for its page and for its sheets. */
@Singleton
class DocumentListReader {
    private final DocumentList documents;
    private final Meetings meetings;
    private final ViewDesk views;
    private final Scheduling scheduling;
    private final Rules rules;
    private final Clock clock;

    DocumentListReader(
            DocumentList documents,
            Meetings meetings,
            ViewDesk views,
            Scheduling scheduling,
            Rules rules,
            Clock clock) {
        this.documents = documents;
        this.meetings = meetings;
        this.views = views;
        this.scheduling = scheduling;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    DocumentsPage page(Page page, Actor actor, ListQuery query, Paging paging) {
        DocumentQuestion question = DocumentQuestion.of(query.values(), actor);
        List<String> columns = columns(query);
        ListGroup group = ListGroup.of(query.value("group"));
        Listing<DocumentRow> found = documents.list(actor, question, paging);
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        for (DocumentRow row : found.items()) {
            groups.computeIfAbsent(group.of(row.document(), page.phrases()), name -> new ArrayList<>())
                    .add(item(row, columns, page.phrases()));
        }
        return new DocumentsPage(
                query,
                groups,
                documents.count(actor, question, group, page.phrases()),
                columns,
                sessions(),
                views.bar(actor, query, SavedView.Place.DOCUMENTS),
                total(actor, question),
                found.next());
    }

    /** Every row that fits, with the columns and in the groups and the order of the page. */
    @Transactional(readOnly = true)
    Sheet sheet(Phrases phrases, Actor actor, ListQuery query) {
        DocumentQuestion question = DocumentQuestion.of(query.values(), actor);
        Sheet.mustHold(total(actor, question));
        ListGroup group = ListGroup.of(query.value("group"));
        List<String> columns = columns(query);
        Map<String, List<List<@Nullable Object>>> groups = new LinkedHashMap<>();
        String next = "";
        while (next != null) {
            Listing<DocumentRow> found = documents.list(
                    actor, question, Paging.of(Integer.toString(Paging.MAXIMUM_LIMIT), next.isEmpty() ? null : next));
            for (DocumentRow row : found.items()) {
                String name = group.of(row.document(), phrases);
                groups.computeIfAbsent(name, any -> new ArrayList<>()).add(line(row, name, columns, phrases));
            }
            next = found.next();
        }
        return new Sheet(
                "documents",
                head(group, columns, phrases),
                groups.values().stream().flatMap(List::stream).toList());
    }

    private static List<String> head(ListGroup group, List<String> columns, Phrases phrases) {
        List<String> head = new ArrayList<>();
        if (group != ListGroup.NONE) {
            head.add(phrases.t("documents.group." + group.code()));
        }
        head.add(phrases.t("documents.column.symbol"));
        head.add(phrases.t("board.csv.title"));
        columns.forEach(column -> head.add(phrases.t("documents.column." + column)));
        return head;
    }

    private static List<@Nullable Object> line(DocumentRow row, String group, List<String> columns, Phrases phrases) {
        List<@Nullable Object> line = new ArrayList<>();
        if (!group.isEmpty()) {
            line.add(group);
        }
        line.add(row.document().metadata().symbol());
        line.add(row.document().metadata().titleIn(phrases.language()));
        columns.forEach(column -> line.add(DocumentColumn.of(column).value(row, phrases)));
        return line;
    }

    private Item item(DocumentRow row, List<String> columns, Phrases phrases) {
        Document document = row.document();
        Metadata metadata = document.metadata();
        boolean translated = metadata.title().containsKey(phrases.language());
        return new Item(
                "/documents/" + document.id(),
                metadata.symbol(),
                metadata.titleIn(phrases.language()),
                (translated ? phrases.language() : metadata.original()).code(),
                row.standing().code(),
                columns.stream().map(column -> cell(row, column, phrases)).toList());
    }

    private Cell cell(DocumentRow row, String code, Phrases phrases) {
        Document document = row.document();
        DocumentColumn column = DocumentColumn.of(code);
        boolean isDrawn = column == DocumentColumn.LINE;
        return new Cell(
                code,
                column == DocumentColumn.DUE ? document.nextDueAt() : null,
                isDrawn
                        ? Lines.of(
                                document,
                                scheduling.calendar(document).dayOf(clock.instant()),
                                rules.figures().atRiskDays())
                        : null,
                isDrawn ? "" : words(column.value(row, phrases), phrases));
    }

    private static String words(@Nullable Object value, Phrases phrases) {
        if (value instanceof LocalDate day) {
            return phrases.shortDate(day);
        }
        if (value instanceof Integer count) {
            return phrases.number(count);
        }
        return value == null ? "–" : value.toString();
    }

    private static List<String> columns(ListQuery query) {
        return query.columns(DocumentColumn.CODES, DocumentColumn.USUAL);
    }

    private int total(Actor actor, DocumentQuestion question) {
        return documents.count(actor, question).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Map<String, String> sessions() {
        Map<String, String> sessions = new LinkedHashMap<>();
        meetings.sessions()
                .forEach(each -> sessions.put(each.body() + "/" + each.number(), each.body() + " " + each.number()));
        return sessions;
    }
}
