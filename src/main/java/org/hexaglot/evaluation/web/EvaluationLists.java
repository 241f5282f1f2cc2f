package org.hexaglot.evaluation.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.Documents;
import org.hexaglot.evaluation.EvaluationDesk;
import org.hexaglot.evaluation.EvaluationLine;
import org.hexaglot.evaluation.EvaluationQuestion;
import org.hexaglot.evaluation.EvaluationQuestion.Group;
import org.hexaglot.evaluation.EvaluationQuestion.Scope;
import org.hexaglot.evaluation.Trend;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.SavedView;
import org.hexaglot.monitoring.ViewDesk;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.hexaglot.web.PlaceCursor;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;

/** Reads the list of the evaluations that concern a person, for its page and for its sheets. */
@Singleton
class EvaluationLists {
    static final String PATH = "/evaluations";
    private static final List<String> PARAMETERS = Table.parameters(List.of("scope", "translator", "language"));

    private final EvaluationDesk desk;
    private final Documents documents;
    private final Directory directory;
    private final ViewDesk views;

    EvaluationLists(EvaluationDesk desk, Documents documents, Directory directory, ViewDesk views) {
        this.desk = desk;
        this.documents = documents;
        this.directory = directory;
        this.views = views;
    }

    static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of(PATH, PARAMETERS, request);
    }

    @Transactional(readOnly = true)
    EvaluationsPage list(Page page, Actor actor, ListQuery query, Paging paging) {
        EvaluationQuestion question = question(actor, query);
        Listing<EvaluationLine> found = paging.listing(
                desk.list(
                        question,
                        PlaceCursor.after(
                                question.arrangement(), question.order().kind(), paging),
                        paging.wanted()),
                line -> PlaceCursor.values(question.arrangement(), line.place()));
        List<Trend> trends =
                question.scope() == Scope.GIVEN || !paging.after().isEmpty() ? List.of() : desk.trends(question);
        Names names = new Names(directory);
        Map<PersonId, String> people = people(found.items(), names);
        trends.forEach(trend -> people.computeIfAbsent(trend.person(), names::of));
        EvaluationColumns columns = new EvaluationColumns(page, question.scope(), symbols(found.items()), people);
        return new EvaluationsPage(
                scopes(actor),
                question,
                trends,
                Table.read(
                        page,
                        query,
                        columns.all(),
                        columns.usual(),
                        found.items(),
                        columns.sizes(question.group(), desk.count(question))),
                found.next(),
                columns.symbols(),
                people,
                views.bar(actor, query, SavedView.Place.EVALUATIONS));
    }

    /** All that the page shows on all its pages. */
    @Transactional(readOnly = true)
    Sheet sheet(Page page, Actor actor, ListQuery query) {
        EvaluationQuestion question = question(actor, query);
        List<EvaluationLine> lines = desk.list(question, null, Sheet.LONGEST + 1);
        Sheet.mustHold(lines.size());
        EvaluationColumns columns =
                new EvaluationColumns(page, question.scope(), symbols(lines), people(lines, new Names(directory)));
        return Table.read(page, query, columns.all(), columns.usual(), lines, Map.of())
                .sheet("evaluations");
    }

    /** What does not exist is passed over. */
    private static EvaluationQuestion question(Actor actor, ListQuery query) {
        List<Scope> scopes = scopes(actor);
        Scope scope = Scope.of(query.value("scope")).filter(scopes::contains).orElse(scopes.get(0));
        String whose = query.value("translator");
        return EvaluationQuestion.of(actor, scope)
                .only(Language.find(query.value("language")).orElse(null), whose.isEmpty() ? null : new PersonId(whose))
                .sorted(offered(scope, query.value("sort").replaceFirst("^-", "")) ? query.value("sort") : "")
                .grouped(Group.of(offered(scope, query.value("group")) ? query.value("group") : ""));
    }

    /** Whether the list has such a column. */
    private static boolean offered(Scope scope, String column) {
        return !(scope == Scope.RECEIVED && column.equals("translator")
                || scope == Scope.GIVEN && column.equals("evaluator"));
    }

    private static Map<PersonId, String> people(List<EvaluationLine> lines, Names names) {
        Map<PersonId, String> people = new HashMap<>();
        lines.forEach(line -> {
            people.computeIfAbsent(line.translator(), names::of);
            people.computeIfAbsent(line.evaluator(), names::of);
        });
        return people;
    }

    private Map<DocumentId, String> symbols(List<EvaluationLine> lines) {
        Collection<DocumentId> wanted =
                lines.stream().map(EvaluationLine::document).distinct().toList();
        Map<DocumentId, String> symbols = new HashMap<>();
        documents
                .all(List.copyOf(wanted))
                .forEach(document ->
                        symbols.put(document.id(), document.metadata().symbol()));
        return symbols;
    }

    private static List<Scope> scopes(Actor actor) {
        List<Scope> scopes = new ArrayList<>();
        if (actor.isAny(Role.MANAGER, Role.CONTRACT_MANAGER)) {
            scopes.add(Scope.OTHERS);
        }
        if (actor.is(Role.REVISER)) {
            scopes.add(Scope.GIVEN);
        }
        scopes.add(Scope.RECEIVED);
        return scopes;
    }
}
