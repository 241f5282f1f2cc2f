package org.hexaglot.monitoring.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.Document;
import org.hexaglot.document.Lines;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Scheduling;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.Board;
import org.hexaglot.monitoring.BoardCell;
import org.hexaglot.monitoring.BoardLine;
import org.hexaglot.monitoring.BoardSheet;
import org.hexaglot.monitoring.DocumentList;
import org.hexaglot.monitoring.DocumentQuestion;
import org.hexaglot.monitoring.ListGroup;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.monitoring.web.BoardPage.Cell;
import org.hexaglot.monitoring.web.BoardPage.Row;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.people.People;
import org.hexaglot.people.Person;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.Rules;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.jspecify.annotations.Nullable;

/** Reads the board for its page. */
@Singleton
class BoardReader {
    private static final int MOST_PEOPLE = 500;
    private static final String LARGEST = Integer.toString(Paging.MAXIMUM_LIMIT);

    private final Board board;
    private final DocumentList documents;
    private final Meetings meetings;
    private final Scheduling scheduling;
    private final Rules rules;
    private final Directory directory;
    private final ViewDesk views;
    private final Clock clock;

    BoardReader(
            Board board,
            DocumentList documents,
            Meetings meetings,
            Scheduling scheduling,
            Rules rules,
            Directory directory,
            ViewDesk views,
            Clock clock) {
        this.board = board;
        this.documents = documents;
        this.meetings = meetings;
        this.scheduling = scheduling;
        this.rules = rules;
        this.directory = directory;
        this.views = views;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    BoardPage page(Page page, Actor actor, ListQuery query, Paging paging) {
        DocumentQuestion question = DocumentQuestion.of(query.values(), actor);
        BoardSheet sheet = board.show(actor, question, paging);
        Names names = new Names(directory);
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        ListGroup grouped = ListGroup.of(query.value("group"));
        for (BoardLine line : sheet.lines()) {
            String group = grouped.of(line.row().document(), page.phrases());
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(row(line, page.language(), names));
        }
        return new BoardPage(
                sheet,
                query,
                sessions(),
                groups,
                documents.count(actor, question, grouped, page.phrases()),
                columns(query),
                views.bar(actor, query, SavedView.Place.BOARD),
                actor.isAny(Role.OFFICER, Role.CONTRACT_MANAGER) ? workers() : List.of(),
                actor.is(Role.OFFICER));
    }

    /** Every row that fits, for a spreadsheet. */
    @Transactional(readOnly = true)
    List<Row> rows(Page page, Actor actor, ListQuery query) {
        DocumentQuestion question = DocumentQuestion.of(query.values(), actor);
        List<BoardLine> lines = new ArrayList<>();
        String next = "";
        while (next != null) {
            Paging paging = Paging.of(LARGEST, next.isEmpty() ? null : next);
            BoardSheet sheet = board.show(actor, question, paging);
            lines.addAll(sheet.lines());
            next = sheet.next();
        }
        return rows(page, lines);
    }

    /** The rows of these documents. */
    @Transactional(readOnly = true)
    List<Row> rows(Page page, Actor actor, List<DocumentId> ids) {
        return rows(page, board.of(actor, ids));
    }

    private List<Row> rows(Page page, List<BoardLine> lines) {
        Names names = new Names(directory);
        return lines.stream().map(line -> row(line, page.language(), names)).toList();
    }

    private Row row(BoardLine line, Language language, Names names) {
        Document document = line.row().document();
        Metadata metadata = document.metadata();
        List<Cell> cells = new ArrayList<>();
        cells.add(cell("submission", null, line.submission(), names));
        cells.add(cell("editing", null, line.editing(), names));
        line.languages().forEach((each, cell) -> cells.add(cell(each.code(), each, cell, names)));
        cells.add(cell("issuance", null, line.issuance(), names));
        boolean translated = metadata.title().containsKey(language);
        return new Row(
                line,
                metadata.titleIn(language),
                (translated ? language : metadata.original()).code(),
                Lines.of(
                        document,
                        scheduling.calendar(document).dayOf(clock.instant()),
                        rules.figures().atRiskDays()),
                cells);
    }

    private static Cell cell(String column, @Nullable Language language, BoardCell cell, Names names) {
        PersonId holder = cell.holder();
        return new Cell(column, language, cell, holder == null ? null : names.of(holder));
    }

    static List<String> columns(ListQuery query) {
        return query.columns(BoardPage.ALL_COLUMNS, BoardPage.ALL_COLUMNS);
    }

    private Map<String, String> sessions() {
        Map<String, String> sessions = new LinkedHashMap<>();
        meetings.sessions()
                .forEach(each -> sessions.put(each.body() + "/" + each.number(), each.body() + " " + each.number()));
        return sessions;
    }

    private List<Person> workers() {
        return directory.list(new People.Query(null, null, true, null, MOST_PEOPLE)).stream()
                .filter(person -> !person.roles().equals(java.util.Set.of(Role.DELEGATE)))
                .toList();
    }
}
