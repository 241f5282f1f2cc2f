package org.hexaglot.evaluation.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexaglot.document.Documents;
import org.hexaglot.evaluation.ErrorCategory;
import org.hexaglot.evaluation.Evaluation;
import org.hexaglot.evaluation.EvaluationDesk;
import org.hexaglot.evaluation.Severity;
import org.hexaglot.evaluation.Trend;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;

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

    @Transactional(readOnly = true)
    EvaluationsPage list(Actor actor) {
        EvaluationDesk.Overview overview = desk.overview(actor);
        Names names = new Names(directory);
        Map<PersonId, String> people = new HashMap<>();
        Map<DocumentId, String> symbols = new HashMap<>();
        List<Evaluation> all = Stream.of(
                        Stream.of(overview.own()).flatMap(trend -> trend.evaluations().stream()),
                        overview.given().stream(),
                        overview.others().stream().map(Trend::evaluations).flatMap(List::stream))
                .flatMap(each -> each)
                .toList();
        for (Evaluation each : all) {
            people.computeIfAbsent(each.translator(), names::of);
            symbols.computeIfAbsent(
                    each.document(), id -> documents.get(id).metadata().symbol());
        }
        return new EvaluationsPage(overview, symbols, people);
    }
}
