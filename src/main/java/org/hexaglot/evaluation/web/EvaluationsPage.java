package org.hexaglot.evaluation.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.evaluation.EvaluationLine;
import org.hexaglot.evaluation.EvaluationQuestion;
import org.hexaglot.evaluation.EvaluationQuestion.Scope;
import org.hexaglot.evaluation.Trend;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.web.Address;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * One page of the evaluations that concern a person.
 *
 * @param scopes those that this person has, the first of them shown when none was asked for
 * @param trends of those whom the list is about; none for what this person evaluated
 * @param table the rows of this page
 * @param cursor of the next page, or null on the last one
 */
public record EvaluationsPage(
        List<Scope> scopes,
        EvaluationQuestion question,
        List<Trend> trends,
        Table<EvaluationLine> table,
        @Nullable String cursor,
        Map<DocumentId, String> symbols,
        Map<PersonId, String> names,
        ViewsBar views) {
    /** The longest bar stands for so many points per 1,000 words and more. */
    private static final double LONGEST = 50;

    public String symbol(EvaluationLine line) {
        return symbols.getOrDefault(line.document(), "");
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, person.value());
    }

    /** How long the bar of a score is, from 0 to 100. */
    public int bar(double score) {
        return (int) Math.round(Math.min(score, LONGEST) / LONGEST * 100);
    }

    public boolean narrows() {
        return question.language() != null || question.translator() != null;
    }

    public String href(Scope scope) {
        return "/evaluations?scope=" + scope.code();
    }

    /** The list of one person's samples. */
    public String href(PersonId translator) {
        return Address.of("/evaluations", "scope", question.scope().code(), "translator", translator.value());
    }

    public @Nullable String next() {
        return cursor == null ? null : views.query().with("cursor", cursor).address();
    }
}
