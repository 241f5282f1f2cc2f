package org.hexaglot.notification;

import java.time.Instant;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is told something. A person is told once for each key.
 *
 * @param key what tells causes apart, at most 120 characters
 * @param entry of the journal, or null for what the clock causes
 * @param document concerned, or null when it is a session
 * @param task id of the task concerned, or null
 * @param dueAt the due date that is reminded of, or null
 */
public record Cause(
        Topic topic,
        String key,
        @Nullable Long entry,
        @Nullable DocumentId document,
        @Nullable Language language,
        @Nullable String task,
        @Nullable Instant dueAt) {

    static Cause of(Topic topic, Entry entry, @Nullable String task) {
        return new Cause(topic, "entry:" + entry.id(), entry.id(), entry.document(), entry.language(), task, null);
    }
}
