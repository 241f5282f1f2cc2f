package org.hexaglot.evaluation.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.evaluation.Evaluation;
import org.hexaglot.evaluation.EvaluationDesk.Overview;
import org.hexaglot.evaluation.Trend;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;

/** The evaluations that concern a person. */
public record EvaluationsPage(Overview overview, Map<DocumentId, String> symbols, Map<PersonId, String> names) {
    /** The longest bar stands for so many points per 1,000 words and more. */
    private static final double LONGEST = 50;

    public String symbol(Evaluation evaluation) {
        return symbols.getOrDefault(evaluation.document(), "");
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, person.value());
    }

    /** How long the bar of a score is, from 0 to 100. */
    public int bar(double score) {
        return (int) Math.round(Math.min(score, LONGEST) / LONGEST * 100);
    }

    public boolean isEmpty() {
        return overview.own().evaluations().isEmpty()
                && overview.given().isEmpty()
                && overview.others().isEmpty();
    }

    public List<Trend> others() {
        return overview.others();
    }
}
