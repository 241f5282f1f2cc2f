package org.hexaglot.workflow;

import java.time.Instant;
import java.util.List;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Where a journey stands: the elements that wait now and those it has passed, oldest first. */
public record JourneyPosition(List<Step> active, List<Step> passed) {
    /**
     * One element of a model.
     *
     * @param process the process id, which is the model's file name
     * @param element the element's id in that model
     * @param language the language it was for, or null
     */
    public record Step(
            String process,
            String element,
            @Nullable Language language,
            @Nullable Instant at) {}
}
