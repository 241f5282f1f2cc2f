package org.hexaglot.inbox;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a stage has to say on the page of a task beyond what every task says. Joins the transaction of the caller. */
public interface TaskNotes {
    List<Note> of(Task task);

    /**
     * A sentence.
     *
     * @param key of the message
     * @param values for its arguments; one called {@code problem} is the key of a refusal
     * @param href where one reads on, or null
     */
    record Note(
            String key,
            Map<String, Object> values,
            @Nullable String href) {
        public Note {
            values = Map.copyOf(values);
        }
    }
}
