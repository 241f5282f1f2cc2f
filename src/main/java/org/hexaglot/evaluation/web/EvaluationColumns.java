package org.hexaglot.evaluation.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.evaluation.EvaluationLine;
import org.hexaglot.evaluation.EvaluationQuestion.Group;
import org.hexaglot.evaluation.EvaluationQuestion.Scope;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.web.Column;
import org.hexaglot.web.Page;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the list of evaluations; those of one's own translations need not tell whose they are.
 *
 * @param symbols of the documents in the list
 * @param names of the people in the list
 */
record EvaluationColumns(Page page, Scope scope, Map<DocumentId, String> symbols, Map<PersonId, String> names) {
    private static final double TENTHS = 10;

    Table.Usual usual() {
        List<String> usual = new ArrayList<>(List.of("language", "translator", "words", "score", "result", "sentAt"));
        if (scope == Scope.RECEIVED) {
            usual.remove("translator");
        }
        return new Table.Usual(usual, "-sentAt", Table.UNGROUPED);
    }

    List<Column<EvaluationLine>> all() {
        List<Column<EvaluationLine>> columns = new ArrayList<>();
        columns.add(Column.of("document", page.t("evaluation.document"), line -> symbols.get(line.document())));
        columns.add(Column.grouping("language", page.t("evaluation.language"), line -> page.nameOf(line.language())));
        if (scope != Scope.RECEIVED) {
            columns.add(
                    Column.grouping("translator", page.t("evaluation.translator"), line -> name(line.translator())));
        }
        if (scope != Scope.GIVEN) {
            columns.add(Column.grouping("evaluator", page.t("evaluation.evaluator"), line -> name(line.evaluator())));
        }
        columns.add(Column.of("words", page.t("evaluation.words"), EvaluationLine::words));
        columns.add(Column.of("score", page.t("evaluation.score"), line -> Math.round(line.score() * TENTHS) / TENTHS));
        columns.add(Column.grouping("result", page.t("evaluation.result"), line -> verdict(line.isSatisfactory())));
        columns.add(Column.grouping("state", page.t("evaluation.state"), line -> state(line.sentAt() != null)));
        columns.add(Column.of("drawnAt", page.t("evaluation.drawnAt"), EvaluationLine::drawnAt));
        columns.add(Column.of("sentAt", page.t("evaluation.sent"), EvaluationLine::sentAt));
        return columns;
    }

    private @Nullable String name(PersonId person) {
        return names.get(person);
    }

    private String verdict(boolean satisfactory) {
        return page.t(satisfactory ? "evaluation.satisfactory" : "evaluation.unsatisfactory");
    }

    private String state(boolean sent) {
        return page.t(sent ? "evaluation.sent" : "evaluation.draft");
    }

    /** Sizes of groups by what the page calls these. */
    Map<String, Integer> sizes(Group group, Map<String, Integer> counted) {
        Map<String, Integer> sizes = new HashMap<>();
        counted.forEach((key, evaluations) -> sizes.merge(named(group, key), evaluations, Integer::sum));
        return sizes;
    }

    private String named(Group group, String key) {
        return switch (group) {
            case NONE, TRANSLATOR, EVALUATOR -> key;
            case LANGUAGE -> page.nameOf(Language.of(key));
            case RESULT, STATE -> page.t("evaluation." + key);
        };
    }
}
