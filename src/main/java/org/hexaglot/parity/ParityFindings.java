package org.hexaglot.parity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What comparisons found. Everything joins the transaction of the caller. */
public interface ParityFindings {
    Optional<Check> check(DocumentId document);

    /** The same, others waiting with theirs until this transaction ends. */
    Optional<Check> lock(DocumentId document);

    /** Differences that the last comparison found, waived or not, in the order of the text. */
    List<Finding> present(DocumentId document);

    Optional<Finding> find(DocumentId document, String id);

    /** Keeps a comparison: what it found again stays waived, what it did not find is mended. */
    void keep(DocumentId document, Check check, List<Difference> differences);

    void waive(DocumentId document, String id, Waiver waiver);

    /** Over all documents, of the kinds that hold a document back. */
    Map<DifferenceKind, Tally> tallies();

    /**
     * A comparison.
     *
     * @param fingerprint of the files and of the rules
     * @param unread languages whose file cannot be read
     */
    record Check(
            String fingerprint,
            List<Language> compared,
            List<Language> unlike,
            List<Language> unread,
            int paragraphs,
            Instant at) {
        public Check {
            compared = List.copyOf(compared);
            unlike = List.copyOf(unlike);
            unread = List.copyOf(unread);
        }
    }

    /** A difference and who let it pass, if somebody did. */
    record Finding(Difference difference, @Nullable Waiver waiver) {
        public boolean isOpen() {
            return waiver == null && difference.kind().holds();
        }
    }

    /** Why a difference is none. */
    record Waiver(PersonId by, Instant at, String reason) {}

    /**
     * How often a kind of difference was found, over all documents: a kind that is mostly waived is a noisy check.
     *
     * @param mended no longer there after a new file came
     */
    record Tally(int found, int open, int waived, int mended) {}
}
