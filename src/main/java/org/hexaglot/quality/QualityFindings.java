package org.hexaglot.quality;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What checks of segments found. Everything joins the transaction of the caller. */
public interface QualityFindings {
    Optional<Check> check(DocumentId document, Language language);

    /** The same, others waiting with theirs until this transaction ends. */
    Optional<Check> lock(DocumentId document, Language language);

    /**
     * Findings of the last check: open errors, open warnings, then waived ones, each in the order of the text.
     *
     * @param kind of this kind only, or null for all
     */
    List<Finding> present(DocumentId document, Language language, @Nullable CheckKind kind, int limit);

    /** The same without their texts, for telling old from new. */
    List<Known> known(DocumentId document, Language language);

    Optional<Finding> find(DocumentId document, Language language, String id);

    /** How many there are now, by kind. */
    Map<CheckKind, Count> counts(DocumentId document, Language language);

    void keep(DocumentId document, Language language, Check check, Renewal renewal);

    void waive(DocumentId document, Language language, String id, Waiver waiver);

    /** Over all documents and languages. */
    Map<CheckKind, Tally> tallies();

    /**
     * What was checked.
     *
     * @param extraction the source in segments
     * @param rules name the checks
     * @param terms the state of the terminology
     * @param seal of the translations
     * @param prints of each segment with its translation, eleven letters each
     */
    record Check(
            long extraction,
            String rules,
            long terms,
            long seal,
            int segments,
            int translated,
            String prints,
            Instant at) {}

    /**
     * An alarm and who let it pass, if somebody did.
     *
     * @param position of the segment, from 0
     * @param source coded text, as the translation
     */
    record Finding(
            String id,
            int position,
            String segment,
            String source,
            String target,
            Alarm alarm,
            @Nullable Waiver waiver) {
        public boolean isOpen() {
            return waiver == null;
        }
    }

    /** A finding by its name and place. */
    record Known(String id, CheckKind kind, int position, boolean waived) {}

    /** Why an alarm is false. */
    record Waiver(PersonId by, Instant at, String reason) {}

    /** How many of a kind there are. */
    record Count(int open, int waived) {
        public static final Count NONE = new Count(0, 0);
    }

    /**
     * How often a check rang: one that is mostly waived is noisy.
     *
     * @param mended no longer there after a new translation came
     */
    record Tally(int found, int open, int waived, int mended) {
        private static final int FEWEST = 20;

        /** Whether at least half of those that people have dealt with were false, and there were enough to say so. */
        public boolean isNoisy() {
            return waived + mended >= FEWEST && waived >= mended;
        }
    }
}
