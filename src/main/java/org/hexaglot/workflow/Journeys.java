package org.hexaglot.workflow;

import java.util.List;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** What the engine holds, for comparing it with what is true. Joins the transaction of the caller. */
public interface Journeys {
    /** The documents whose journey has begun and not ended. */
    List<DocumentId> running();

    /** All open tasks. */
    List<OpenTask> tasks();

    /** The documents whose journey has neither an open task nor a job to wait for: they hang. */
    List<DocumentId> withoutWaitState();

    /** The documents whose journey waits for a job, at once or at its next try. */
    List<DocumentId> awaitingJob();

    /** The documents of which a job failed so often that it is not tried again. */
    List<DocumentId> withJobGivenUp();

    /** An open task as the engine knows it. */
    record OpenTask(
            String id,
            String name,
            DocumentId document,
            @Nullable Language language) {}
}
