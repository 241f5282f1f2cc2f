package org.hexaglot.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.inbox.Task;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One language version.
 *
 * @param assignee who has its open task now
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record LanguageResponse(
        String language,
        String state,
        @Nullable String assignee,
        boolean inHouse,
        @Nullable String translator,
        @Nullable String reviser,
        boolean selfRevised,
        @Nullable Instant dueAt,
        @Nullable Instant readyAt,
        @Nullable Instant issuedAt,
        @Nullable String jobNumber) {
    static LanguageResponse of(LanguageVersion version, List<Task> tasks) {
        return new LanguageResponse(
                version.language().code(),
                version.state().code(),
                code(tasks.stream()
                        .filter(task -> task.language() == version.language() && task.assignee() != null)
                        .map(Task::assignee)
                        .findFirst()
                        .orElse(null)),
                version.inHouse(),
                code(version.translator()),
                code(version.reviser()),
                version.selfRevised(),
                version.dueAt(),
                version.readyAt(),
                version.issuedAt(),
                version.jobNumber());
    }

    private static @Nullable String code(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
