package org.hexaglot.inbox;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hexaglot.document.Document;
import org.hexaglot.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** What a stage does when one of its tasks is completed; offered by each desk, called by the inbox. */
public interface TaskHandler {
    /** The tasks of this stage with the outcomes that a person may choose, in the order in which they are shown. */
    Map<String, List<String>> tasks();

    /**
     * Changes the domain and tells the workflow, in the transaction of the caller.
     *
     * @param document locked
     */
    void complete(Task task, Document document, Completion completion);

    /** Refuses a person who must not have this task although role and language fit. */
    default void mayTake(Task task, Supplier<Document> document, Actor person) {
        // most tasks ask for nothing beyond role and language
    }

    /**
     * Learns that a task was given to somebody.
     *
     * @param document locked; kept by the caller
     */
    default void assigned(Task task, Document document, Actor person) {
        // most stages do not mind
    }

    /** How a task is completed. */
    record Completion(Actor actor, String outcome, @Nullable String comment, Map<String, Object> data) {
        public Completion {
            data = Map.copyOf(data);
        }
    }
}
