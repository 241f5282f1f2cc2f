package org.hexaglot.statistics;

import java.time.Instant;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * How long a document, or one of its languages, was in a step of its journey.
 *
 * @param step the name of the task, such as {@code editDocument}
 * @param turn 0 for the first stay in this step; later ones come by returns
 * @param takenAt when somebody first claimed it, or null
 * @param closedAt when it left the step, or null while it is there
 */
public record Stay(
        String step,
        @Nullable Language language,
        int turn,
        Instant openedAt,
        @Nullable Instant takenAt,
        @Nullable Instant closedAt) {
    Stay taken(Instant at) {
        return takenAt == null ? new Stay(step, language, turn, openedAt, at, closedAt) : this;
    }

    Stay closed(Instant at) {
        return new Stay(step, language, turn, openedAt, takenAt, at);
    }
}
