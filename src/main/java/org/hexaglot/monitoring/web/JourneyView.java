package org.hexaglot.monitoring.web;

import java.util.List;
import org.hexaglot.kernel.Language;
import org.hexaglot.workflow.JourneyPosition.Step;
import org.jspecify.annotations.Nullable;

/**
 * The journey of a document: one model, drawn with what was passed and what waits, and the same as a list.
 *
 * @param process the model shown
 * @param language for the translation of one language
 * @param drawing BPMN and marked elements as JSON
 */
public record JourneyView(
        String process,
        @Nullable Language language,
        List<Language> languages,
        String drawing,
        List<Step> active,
        List<Step> passed) {
    public static final List<String> PROCESSES =
            List.of("document-journey", "submission", "editing", "translation", "issuance");
}
