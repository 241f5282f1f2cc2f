package org.hexaglot.evaluation.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.Documents;
import org.hexaglot.evaluation.ErrorCategory;
import org.hexaglot.evaluation.EvaluationDesk;
import org.hexaglot.evaluation.EvaluationLine;
import org.hexaglot.evaluation.EvaluationQuestion;
import org.hexaglot.evaluation.EvaluationQuestion.Scope;
import org.hexaglot.evaluation.Severity;
import org.hexaglot.evaluation.Trend;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.web.Form;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;

/** Reads the pages of evaluations. */
@Singleton
class EvaluationSheets {
    private final EvaluationDesk desk;
    private final Documents documents;
    private final Directory directory;

    EvaluationSheets(EvaluationDesk desk, Documents documents, Directory directory) {
        this.desk = desk;
        this.documents = documents;
        this.directory = directory;
    }

    @Transactional(readOnly = true)
    EvaluationPage page(Page page, Actor actor, long id, Form form, int refused) {
        EvaluationDesk.Sheet sheet = desk.sheet(actor, id);
        Names names = new Names(directory);
        Map<String, String> categories = new LinkedHashMap<>();
        for (ErrorCategory each : ErrorCategory.values()) {
            categories.put(each.code(), page.t("evaluation.category." + each.code()));
        }
        Map<String, String> severities = new LinkedHashMap<>();
        for (Severity each : Severity.values()) {
            severities.put(each.code(), page.t("evaluation.severity." + each.code()));
        }
        return new EvaluationPage(
                sheet.evaluation(),
                sheet.document(),
                names.of(sheet.evaluation().translator()),
                names.of(sheet.evaluation().evaluator()),
                sheet.sample(),
                sheet.mayMark(),
                categories,
                severities,
                form,
                refused);
    }

    /** @param query what was asked for, as it stands in the address; what does not exist is passed over */
    @Transactional(readOnly = true)
    EvaluationsPage list(Actor actor, Map<String, String> query, Paging paging) {
        List<Scope> scopes = scopes(actor);
        Scope scope = Scope.of(query.getOrDefault("scope", ""))
                .filter(scopes::contains)
                .orElse(scopes.get(0));
        String whose = query.getOrDefault("translator", "");
        EvaluationQuestion question = EvaluationQuestion.of(actor, scope)
                .only(
                        Language.find(query.getOrDefault("language", "")).orElse(null),
                        whose.isBlank() ? null : new PersonId(whose))
                .sorted(query.getOrDefault("sort", ""));
        Listing<EvaluationLine> page = paging.listing(
                desk.list(question, Places.of(question, paging), paging.wanted()),
                line -> Places.values(question, line));
        List<Trend> trends = scope == Scope.GIVEN || !paging.after().isEmpty() ? List.of() : desk.trends(question);
        Names names = new Names(directory);
        Map<PersonId, String> people = new HashMap<>();
        Map<DocumentId, String> symbols = new HashMap<>();
        trends.forEach(trend -> people.computeIfAbsent(trend.person(), names::of));
        for (EvaluationLine each : page.items()) {
            people.computeIfAbsent(each.translator(), names::of);
            symbols.computeIfAbsent(
                    each.document(), id -> documents.get(id).metadata().symbol());
        }
        return new EvaluationsPage(scopes, question, trends, page.items(), page.next(), symbols, people);
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
