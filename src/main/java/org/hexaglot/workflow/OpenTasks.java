package org.hexaglot.workflow;

import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** What the engine tells: a task opened or closed. Called inside the transaction in which it happens. */
public interface OpenTasks {
    /**
     * @param task the engine's id of the task
     * @param name the element's id in the model, such as {@code editDocument}
     */
    void opened(String task, String name, DocumentId document, @Nullable Language language);

    /** The task was completed or its journey took another way; unknown ids are passed over. */
    void closed(String task);
}
