package org.hexaglot.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What one person finishes in a working day (domain.md, section 4), and how a long text is shared.
 *
 * @param from the first day of planning for which they hold
 * @param wordsPerDay words a working day per function
 * @param reviewHours hours of work for checking a submission, whatever its length
 * @param releaseHours hours of work for releasing a document
 * @param sectionWords a text is shared among one translator for each section of so many words
 * @param atMostSharing never more than so many people a language
 */
public record WorkloadStandards(
        LocalDate from,
        Map<Function, Integer> wordsPerDay,
        int reviewHours,
        int releaseHours,
        int sectionWords,
        int atMostSharing,
        SelfRevision selfRevision)
        implements Dated {
    private static final double HOURS_PER_DAY = 8;

    public WorkloadStandards {
        wordsPerDay = Map.copyOf(wordsPerDay);
    }

    /** Working days that one person needs for so many words. */
    public double days(Function function, long words) {
        return (double) words / Objects.requireNonNull(wordsPerDay.get(function));
    }

    /** How many people share the translation of so many words into one language, at least one. */
    public long sharing(long words) {
        long sections = (words + sectionWords - 1) / sectionWords;
        return Math.max(1, Math.min(atMostSharing, sections));
    }

    /** Working days that a step of the work takes, some working in parallel. */
    public double days(Work work, long words) {
        return switch (work) {
            case REVIEW -> reviewHours / HOURS_PER_DAY;
            case EDIT -> days(Function.EDITING, words);
            case TRANSLATE -> days(Function.TRANSLATION, words) / sharing(words);
            case REVISE -> days(Function.REVISION, words) / sharing(words);
            case PROCESS -> days(Function.TEXT_PROCESSING, words);
            case PROOFREAD -> days(Function.PROOFREADING, words);
            case RELEASE -> releaseHours / HOURS_PER_DAY;
        };
    }
}
