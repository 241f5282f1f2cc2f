package org.hexaglot.complaint.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.complaint.Complaint;
import org.hexaglot.complaint.ComplaintDesk;
import org.hexaglot.complaint.ComplaintLine;
import org.hexaglot.complaint.ComplaintQuestion;
import org.hexaglot.complaint.ComplaintQuestion.Filter;
import org.hexaglot.complaint.ComplaintQuestion.Scope;
import org.hexaglot.complaint.ComplaintRights;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.document.Documents;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Meetings;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;

/** Reads the list of complaints for its page and for its sheets. */
@Singleton
class ComplaintLists {
    private final ComplaintDesk desk;
    private final Documents documents;
    private final Meetings meetings;
    private final Directory directory;
    private final ViewDesk views;

    ComplaintLists(ComplaintDesk desk, Documents documents, Meetings meetings, Directory directory, ViewDesk views) {
        this.desk = desk;
        this.documents = documents;
        this.meetings = meetings;
        this.directory = directory;
        this.views = views;
    }

    @Transactional(readOnly = true)
    ComplaintsPage list(Page page, Actor actor, ListQuery query, Paging paging) {
        ComplaintQuestion question = question(actor, query);
        Listing<ComplaintLine> found = paging.listing(
                desk.list(question, Questions.after(question, paging), paging.wanted()),
                line -> Questions.place(question, line));
        ComplaintColumns columns = columns(page, found.items());
        return new ComplaintsPage(
                query,
                question,
                answers(actor),
                waiting(actor),
                Table.read(
                        page,
                        query,
                        columns.all(),
                        ComplaintColumns.USUAL,
                        found.items(),
                        columns.sizes(question.group(), desk.sizes(question))),
                columns.documents(),
                columns.names(),
                meetings.bodies().stream().map(Body::code).toList(),
                stations(actor),
                views.bar(actor, query, SavedView.Place.COMPLAINTS),
                found.next());
    }

    private long waiting(Actor actor) {
        Filter waiting = new Filter(true, null, null, null, null);
        return answers(actor)
                ? desk.count(ComplaintQuestion.of(actor, Scope.ANSWERING).only(waiting))
                : 0;
    }

    /** Exactly what the list shows, all pages of it. */
    @Transactional(readOnly = true)
    Sheet sheet(Page page, Actor actor, ListQuery query) {
        List<ComplaintLine> found = desk.list(question(actor, query), null, Sheet.LONGEST + 1);
        Sheet.mustHold(found.size());
        ComplaintColumns columns = columns(page, found);
        List<String> optional = columns.all().stream().skip(1).map(Column::code).toList();
        List<String> shown = ComplaintColumns.inSheet(query.columns(optional, ComplaintColumns.USUAL.columns()));
        ListQuery whole = query.with(ListQuery.COLUMNS, String.join(",", shown));
        return Table.read(page, whole, columns.ofSheet(), ComplaintColumns.USUAL, found, Map.of())
                .sheet("complaints");
    }

    private ComplaintColumns columns(Page page, List<ComplaintLine> lines) {
        List<Complaint> complaints =
                lines.stream().map(ComplaintLine::complaint).toList();
        return new ComplaintColumns(page, summaries(complaints), names(complaints));
    }

    /** Those who answer see first what waits for them; everybody else what they made. */
    private static ComplaintQuestion question(Actor actor, ListQuery query) {
        Map<String, String> values = new LinkedHashMap<>(query.values());
        if (!answers(actor)) {
            values.put("scope", Scope.MINE.code());
        }
        boolean isMine = Scope.MINE.code().equals(values.get("scope"));
        if (!isMine && !values.containsKey("state")) {
            values.put("state", "open");
        }
        if ("all".equals(values.get("state"))) {
            values.remove("state");
        }
        return Questions.of(actor, values);
    }

    private static boolean answers(Actor actor) {
        return !ComplaintRights.answersFor(actor).isEmpty();
    }

    private static List<String> stations(Actor actor) {
        return DutyStation.choices(actor).stream().map(DutyStation::code).toList();
    }

    private Map<DocumentId, DocumentSummary> summaries(List<Complaint> complaints) {
        return documents.summaries(
                complaints.stream().map(Complaint::document).distinct().toList());
    }

    private Map<PersonId, String> names(List<Complaint> complaints) {
        Names names = new Names(directory);
        Map<PersonId, String> people = new HashMap<>();
        for (Complaint complaint : complaints) {
            people.computeIfAbsent(complaint.madeBy(), names::of);
            complaint.answers().forEach(answer -> people.computeIfAbsent(answer.by(), names::of));
        }
        return people;
    }
}
