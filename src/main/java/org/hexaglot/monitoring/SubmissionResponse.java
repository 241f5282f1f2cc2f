package org.hexaglot.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Locale;
import org.hexaglot.document.Submission;
import org.hexaglot.document.Waiver;
import org.jspecify.annotations.Nullable;

/** How the manuscript came in. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SubmissionResponse(
        @Nullable Instant submittedAt,
        @Nullable Boolean onTime,
        @Nullable Integer words,
        @Nullable String wordRules,
        int limit,
        @Nullable WaiverResponse waiver,
        @Nullable String lateReason,
        @Nullable Instant acceptedAt) {
    static SubmissionResponse of(Submission submission) {
        return new SubmissionResponse(
                submission.submittedAt(),
                submission.onTime(),
                submission.words(),
                submission.wordRules(),
                submission.limit(),
                submission.waiver() == null ? null : WaiverResponse.of(submission.waiver()),
                submission.lateReason(),
                submission.acceptedAt());
    }

    /** The request to exceed the word limit: {@code requested granted refused}. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record WaiverResponse(String state, String reason, String by, Instant at) {
        static WaiverResponse of(Waiver waiver) {
            return new WaiverResponse(
                    waiver.state().name().toLowerCase(Locale.ROOT),
                    waiver.reason(),
                    waiver.by().value(),
                    waiver.at());
        }
    }
}
