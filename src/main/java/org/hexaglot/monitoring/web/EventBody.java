package org.hexaglot.monitoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal.
 *
 * @param id grows with time
 * @param type what happened, such as {@code SubmissionAccepted}
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventBody(
        long id,
        Instant at,
        String type,
        String actor,
        @Nullable String document,
        @Nullable String language,
        Map<String, Object> data) {
    static EventBody of(Entry entry) {
        DocumentId document = entry.document();
        Language language = entry.language();
        return new EventBody(
                entry.id(),
                entry.at(),
                entry.type(),
                entry.actor().value(),
                document == null ? null : document.value(),
                language == null ? null : language.code(),
                entry.data());
    }
}
