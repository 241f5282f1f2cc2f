package org.hexaglot.complaint.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.hexaglot.complaint.Answer;
import org.hexaglot.complaint.Answer.Reopening;
import org.hexaglot.complaint.Complaint;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as the API tells it.
 *
 * @param kind {@code accuracy terminology omission language figures layout}
 * @param place where in the text, or empty
 * @param receivedFrom who wrote or said it, when an officer put it on record for them
 * @param open whether it waits for an answer
 * @param answers the oldest first; all but the last were taken up again
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ComplaintBody(
        long id,
        String document,
        String language,
        String kind,
        String place,
        String words,
        @Nullable String receivedFrom,
        String madeBy,
        Instant madeAt,
        boolean open,
        List<AnswerBody> answers) {

    /**
     * An answer.
     *
     * @param verdict {@code upheld dismissed}
     * @param consequence {@code nothing corrigendum reissue}
     * @param reopenedBy who took the complaint up again after this answer, or null
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AnswerBody(
            String verdict,
            String consequence,
            String answer,
            String answeredBy,
            Instant answeredAt,
            @Nullable String reopenedBy,
            @Nullable Instant reopenedAt,
            @Nullable String reason) {
        static AnswerBody of(Answer answer) {
            Reopening again = answer.reopening();
            return new AnswerBody(
                    answer.upheld() ? Verdicts.UPHELD : Verdicts.DISMISSED,
                    answer.consequence().code(),
                    answer.words(),
                    answer.by().value(),
                    answer.at(),
                    again == null ? null : again.by().value(),
                    again == null ? null : again.at(),
                    again == null ? null : again.reason());
        }
    }

    static ComplaintBody of(Complaint complaint) {
        return new ComplaintBody(
                complaint.id(),
                complaint.document().value(),
                complaint.language().code(),
                complaint.kind().code(),
                complaint.place(),
                complaint.words(),
                complaint.receivedFrom(),
                complaint.madeBy().value(),
                complaint.madeAt(),
                complaint.isOpen(),
                complaint.answers().stream().map(AnswerBody::of).toList());
    }
}
