package org.hexaglot.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.hexaglot.inbox.Task;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** An open task of the document. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TaskResponse(
        String id,
        String task,
        @Nullable String language,
        @Nullable Instant dueAt,
        int priority,
        @Nullable String assignee,
        @Nullable Instant claimedAt,
        int words) {
    static TaskResponse of(Task task) {
        Language language = task.language();
        PersonId assignee = task.assignee();
        return new TaskResponse(
                task.id(),
                task.name(),
                language == null ? null : language.code(),
                task.dueAt(),
                task.priority(),
                assignee == null ? null : assignee.value(),
                task.claimedAt(),
                task.words());
    }
}
