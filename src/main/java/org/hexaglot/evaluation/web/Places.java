package org.hexaglot.evaluation.web;

import java.util.List;
import org.hexaglot.evaluation.EvaluationLine;
import org.hexaglot.evaluation.EvaluationQuestion;
import org.hexaglot.evaluation.EvaluationQuestion.Place;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.web.Paging;
import org.jspecify.annotations.Nullable;

/** Where pages of a list of evaluations end, as cursors have it. */
final class Places {
    private Places() {}

    static List<?> values(EvaluationQuestion question, EvaluationLine line) {
        Place place = line.place();
        return List.of(order(question), place.group(), place.value(), place.id());
    }

    private static String order(EvaluationQuestion question) {
        return question.group().name() + " " + question.sort();
    }

    /** Null for the first page; refused when the cursor is not of this list in this order. */
    static @Nullable Place of(EvaluationQuestion question, Paging paging) {
        List<String> after = paging.after();
        if (after.isEmpty()) {
            return null;
        }
        try {
            if (after.size() == 4 && after.get(0).equals(order(question))) {
                return question.place(after.get(1), after.get(2), Long.parseLong(after.get(3)));
            }
        } catch (RuntimeException foreign) {
            // refused below like the cursor of another list
        }
        throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
    }
}
