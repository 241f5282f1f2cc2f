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
        Place place = question.after(line);
        return List.of(question.sort(), place.value(), place.id());
    }

    /** Null for the first page; refused when the cursor is not of this list in this order. */
    static @Nullable Place of(EvaluationQuestion question, Paging paging) {
        List<String> after = paging.after();
        if (after.isEmpty()) {
            return null;
        }
        try {
            if (after.size() == 3 && after.get(0).equals(question.sort())) {
                return question.place(after.get(1), Long.parseLong(after.get(2)));
            }
        } catch (RuntimeException foreign) {
            // refused below like the cursor of another list
        }
        throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
    }
}
