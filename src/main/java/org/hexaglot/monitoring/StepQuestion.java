package org.hexaglot.monitoring;

import org.hexaglot.kernel.Language;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/**
 * Which work at the steps of all journeys is counted; null for what does not narrow it.
 *
 * @param station that processes the document
 * @param body code of the body whose meeting governs the dates of the document, else the first that considers it
 */
public record StepQuestion(
        @Nullable Language language,
        @Nullable DutyStation station,
        @Nullable String body) {
    public static final StepQuestion ALL = new StepQuestion(null, null, null);

    public boolean narrows() {
        return language != null || station != null || body != null;
    }
}
