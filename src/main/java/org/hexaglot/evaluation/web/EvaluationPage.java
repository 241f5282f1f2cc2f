package org.hexaglot.evaluation.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.document.Document;
import org.hexaglot.evaluation.Evaluation;
import org.hexaglot.evaluation.Evaluation.Mark;
import org.hexaglot.evaluation.Evaluation.Sampled;
import org.hexaglot.web.Form;

/**
 * One evaluation.
 *
 * @param categories names by code
 * @param severities names by code
 * @param form what was typed when something was refused
 * @param refused position of the segment whose error was refused, or -1
 */
public record EvaluationPage(
        Evaluation evaluation,
        Document document,
        String translator,
        String evaluator,
        List<Sampled> sample,
        boolean mayMark,
        Map<String, String> categories,
        Map<String, String> severities,
        Form form,
        int refused) {
    public String href() {
        return "/evaluations/" + evaluation.id();
    }

    public List<Mark> marks(int position) {
        return evaluation.marks().stream()
                .filter(mark -> mark.position() == position)
                .toList();
    }

    public Form form(int position) {
        return position == refused ? form : Form.EMPTY;
    }
}
