package org.hexaglot.operations;

import java.util.Comparator;
import java.util.Locale;
import org.hexaglot.kernel.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that does not fit another.
 *
 * @param about what exactly, in the words of the models and the tables
 */
public record Finding(Kind kind, @Nullable DocumentId document, String about) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::kind)
            .thenComparing(finding -> String.valueOf(finding.document()))
            .thenComparing(Finding::about);

    /** What may be found; the codes are stable, monitoring may count them. */
    public enum Kind {
        /** Neither a task nor a job is open: nobody will ever move it. */
        JOURNEY_WITHOUT_WAIT_STATE,
        /** A job failed so often that it is not tried again. */
        JOB_GIVEN_UP,
        DOCUMENT_WITHOUT_JOURNEY,
        JOURNEY_OF_CLOSED_DOCUMENT,
        TASK_MISSING_IN_INBOX,
        TASK_MISSING_IN_ENGINE,
        /** Engine and inbox know the task but not for the same work. */
        TASK_DIFFERS,
        /** A task is open that the state of the document or of its language does not call for. */
        TASK_AGAINST_STATE,
        /** The state of the document or of its language calls for a task that is not open. */
        STATE_WITHOUT_TASK,
        /** All required languages are ready and the release is not open, or the other way round. */
        READINESS_AGAINST_RELEASE,
        /** The content store does not hold the file of a revision. */
        FILE_MISSING,
        /** A language names a revision that does not exist. */
        REVISION_MISSING;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.code() + (document == null ? "" : " " + document) + ": " + about;
    }
}
