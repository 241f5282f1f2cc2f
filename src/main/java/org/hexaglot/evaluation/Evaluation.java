package org.hexaglot.evaluation;

import java.time.Instant;
import java.util.List;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A sample of a translation, drawn by chance and read by one reviser, who marks errors, adds a comment and sends it; from
 * then on the translator can read it and it never changes.
 *
 * @param contractor whether the translation was contracted out
 * @param words of the source, in the sample
 * @param satisfactory points per 1,000 words up to which it is
 * @param comment empty before it is sent
 * @param sentAt null while it is worked on
 */
public record Evaluation(
        long id,
        DocumentId document,
        Language language,
        PersonId translator,
        boolean contractor,
        PersonId evaluator,
        int words,
        int satisfactory,
        List<Mark> marks,
        String comment,
        Instant drawnAt,
        @Nullable Instant sentAt) {
    private static final int WORDS = 1000;

    public Evaluation {
        marks = List.copyOf(marks);
    }

    /**
     * An error.
     *
     * @param position of the segment in the text, from 0
     * @param points as the rules had it when it was marked
     */
    public record Mark(long id, int position, ErrorCategory category, Severity severity, int points, String note) {}

    /** A segment of the sample: the letters of source and translation as they were when it was drawn. */
    public record Sampled(int position, String source, String target, int words) {}

    public boolean isSent() {
        return sentAt != null;
    }

    /** Points per 1,000 words; the fewer, the better. */
    public double score() {
        return words == 0 ? 0 : marks.stream().mapToInt(Mark::points).sum() * (double) WORDS / words;
    }

    public boolean isSatisfactory() {
        return score() <= satisfactory;
    }

    /** Refuses whoever is not the evaluator, and all changes once it is sent. */
    void mustBeOpenTo(PersonId person) {
        if (!evaluator.equals(person)) {
            throw Refusal.notFound("unknown-evaluation").with("evaluation", id);
        }
        if (isSent()) {
            throw Refusal.wrongState("evaluation-sent");
        }
    }
}
