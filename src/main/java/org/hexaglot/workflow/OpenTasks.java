package org.hexaglot.workflow;

import java.util.Collection;
import java.util.List;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** What the engine tells of its tasks. Called inside the transaction in which it happens. */
public interface OpenTasks {
    /**
     * @param task the engine's id of the task
     * @param name the element's id in the model, such as {@code editDocument}
     */
    record Opened(
            String task,
            String name,
            DocumentId document,
            @Nullable Language language) {}

    /** All that came of one command; what opened and closed within it is not told. */
    void changed(List<Opened> opened, Collection<String> closed);
}
