package org.hexaglot.evaluation.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hexaglot.evaluation.ErrorCategory;
import org.hexaglot.evaluation.EvaluationDesk;
import org.hexaglot.evaluation.Severity;
import org.hexaglot.kernel.Actor;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;

/** Reads the page of one evaluation. */
@Singleton
class EvaluationSheets {
    private final EvaluationDesk desk;
    private final Directory directory;

    EvaluationSheets(EvaluationDesk desk, Directory directory) {
        this.desk = desk;
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
}
