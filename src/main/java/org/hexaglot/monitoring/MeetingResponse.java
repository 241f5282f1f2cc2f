package org.hexaglot.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.hexaglot.planning.Considered;
import org.jspecify.annotations.Nullable;

/** A session, and the agenda item under which the document is considered. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MeetingResponse(
        String body, String session, @Nullable String item) {
    static MeetingResponse of(Considered considered) {
        return new MeetingResponse(considered.body(), considered.session(), considered.item());
    }
}
