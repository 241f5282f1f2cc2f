package org.hexaglot.document;

import java.time.Instant;
import org.hexaglot.kernel.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * How a document came out and what it is related to.
 *
 * @param issuedAt when the last required language was issued; null before
 * @param simultaneous whether all required languages came out in one act
 * @param exceptionReason why some languages were issued before the others
 * @param reissues times reissued for technical reasons: the asterisks behind the symbol
 * @param relation what this document is to {@code related}
 */
public record Issuance(
        @Nullable Instant issuedAt,
        @Nullable Boolean simultaneous,
        @Nullable String exceptionReason,
        int reissues,
        @Nullable Relation relation,
        @Nullable DocumentId related) {

    /** What a document is to an earlier one (domain.md, section 6). */
    public enum Relation {
        /** {@code /Corr.}: may concern some languages only. */
        CORRIGENDUM,
        /** {@code /Rev.}: replaces the text. */
        REVISION,
        /** {@code /Add.}: adds to it. */
        ADDENDUM
    }

    /** Of a new document, which may be something to an earlier one. */
    public static Issuance awaited(@Nullable Relation relation, @Nullable DocumentId related) {
        return new Issuance(null, null, null, 0, relation, related);
    }

    Issuance exception(String reason) {
        return new Issuance(issuedAt, false, reason, reissues, relation, related);
    }

    Issuance complete(Instant at) {
        return new Issuance(at, exceptionReason == null, exceptionReason, reissues, relation, related);
    }

    Issuance reissued() {
        return new Issuance(issuedAt, simultaneous, exceptionReason, reissues + 1, relation, related);
    }
}
