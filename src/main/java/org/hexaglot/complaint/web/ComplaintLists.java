package org.hexaglot.complaint.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.complaint.Answer;
import org.hexaglot.complaint.Complaint;
import org.hexaglot.complaint.ComplaintDesk;
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
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

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
    ComplaintsPage list(Actor actor, ListQuery query, Paging paging) {
        ComplaintQuestion question = question(actor, query);
        Listing<Complaint> page = paging.listing(
                desk.list(question, Questions.after(question, paging), paging.wanted()),
                complaint -> Questions.place(question, complaint));
        boolean answers = answers(actor);
        Filter waiting = new Filter(true, null, null, null, null);
        return new ComplaintsPage(
                query,
                question,
                answers,
                answers
                        ? desk.count(
                                ComplaintQuestion.of(actor, Scope.ANSWERING).only(waiting))
                        : 0,
                page.items(),
                summaries(page.items()),
                names(page.items()),
                meetings.bodies().stream().map(Body::code).toList(),
                stations(actor),
                views.bar(actor, query, SavedView.Place.COMPLAINTS),
                page.next());
    }

    /** Exactly what the list shows, all pages of it. */
    @Transactional(readOnly = true)
    Sheet sheet(Page page, Actor actor, ListQuery query) {
        List<Complaint> found = desk.list(question(actor, query), null, Sheet.LONGEST + 1);
        Sheet.mustHold(found.size());
        Map<DocumentId, DocumentSummary> summaries = summaries(found);
        Map<PersonId, String> names = names(found);
        List<String> columns = List.of(
                page.t("complaints.document"),
                page.t("board.csv.title"),
                page.t("complaints.language"),
                page.t("complaints.kind"),
                page.t("complaints.place"),
                page.t("complaints.words"),
                page.t("complaints.madeBy"),
                page.t("complaints.receivedFrom"),
                page.t("complaints.madeAt"),
                page.t("complaints.state"),
                page.t("complaints.consequence"),
                page.t("complaints.answer"),
                page.t("complaints.answeredBy"),
                page.t("complaints.answeredAt"));
        return new Sheet(
                "complaints",
                columns,
                found.stream()
                        .map(complaint -> row(page, complaint, summaries, names))
                        .toList());
    }

    private static List<@Nullable Object> row(
            Page page, Complaint complaint, Map<DocumentId, DocumentSummary> summaries, Map<PersonId, String> names) {
        DocumentSummary document = summaries.get(complaint.document());
        Answer answer = complaint.answer();
        return Arrays.asList(
                document == null ? "" : String.join("–", document.symbols()),
                document == null ? "" : document.titleIn(page.language()),
                page.nameOf(complaint.language()),
                page.t("complaints.kind." + complaint.kind().code()),
                complaint.place(),
                complaint.words(),
                names.get(complaint.madeBy()),
                complaint.receivedFrom(),
                page.dayOf(complaint.madeAt()),
                page.t(state(answer)),
                answer == null
                        ? null
                        : page.t(
                                "complaints.consequence." + answer.consequence().code()),
                answer == null ? null : answer.words(),
                answer == null ? null : names.get(answer.by()),
                answer == null ? null : page.dayOf(answer.at()));
    }

    private static String state(@Nullable Answer answer) {
        if (answer == null) {
            return "complaints.state.open";
        }
        return answer.upheld() ? "complaints.state.upheld" : "complaints.state.dismissed";
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
        List<String> served = Arrays.stream(DutyStation.values())
                .map(DutyStation::code)
                .filter(actor::serves)
                .toList();
        return served.size() > 1 ? served : List.of();
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
