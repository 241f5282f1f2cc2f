package org.hexaglot.evaluation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.hexaglot.evaluation.Evaluation;
import org.hexaglot.evaluation.Evaluation.Mark;
import org.hexaglot.evaluation.Evaluation.Sampled;
import org.hexaglot.evaluation.EvaluationLine;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as the API tells it.
 *
 * @param words of the source, in the sample
 * @param score points per 1,000 words; the fewer, the better
 * @param sentAt null while it is worked on
 * @param segments the sample
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record EvaluationBody(
        long id,
        String document,
        String language,
        String translator,
        String evaluator,
        int words,
        double score,
        boolean satisfactory,
        List<ErrorBody> errors,
        String comment,
        Instant drawnAt,
        @Nullable Instant sentAt,
        List<SegmentBody> segments) {

    /** An error in a segment, by its position from 1. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ErrorBody(long id, int position, String category, String severity, int points, String note) {
        static ErrorBody of(Mark mark) {
            return new ErrorBody(
                    mark.id(),
                    mark.position() + 1,
                    mark.category().code(),
                    mark.severity().code(),
                    mark.points(),
                    mark.note());
        }
    }

    /** A segment of the sample, by its position in the text from 1. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SegmentBody(int position, String source, String target, int words) {
        static SegmentBody of(Sampled sampled) {
            return new SegmentBody(sampled.position() + 1, sampled.source(), sampled.target(), sampled.words());
        }
    }

    static EvaluationBody of(Evaluation evaluation, List<Sampled> sample) {
        return new EvaluationBody(
                evaluation.id(),
                evaluation.document().value(),
                evaluation.language().code(),
                evaluation.translator().value(),
                evaluation.evaluator().value(),
                evaluation.words(),
                evaluation.score(),
                evaluation.isSatisfactory(),
                evaluation.marks().stream().map(ErrorBody::of).toList(),
                evaluation.comment(),
                evaluation.drawnAt(),
                evaluation.sentAt(),
                sample.stream().map(SegmentBody::of).toList());
    }

    /** An evaluation as it stands in a list, without its errors. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LineBody(
            long id,
            String document,
            String language,
            String translator,
            String evaluator,
            int words,
            double score,
            boolean satisfactory,
            Instant drawnAt,
            @Nullable Instant sentAt) {
        static LineBody of(EvaluationLine line) {
            return new LineBody(
                    line.id(),
                    line.document().value(),
                    line.language().code(),
                    line.translator().value(),
                    line.evaluator().value(),
                    line.words(),
                    line.score(),
                    line.isSatisfactory(),
                    line.drawnAt(),
                    line.sentAt());
        }
    }
}
