package org.hexaglot.translation;

import java.time.Instant;
import java.util.Optional;
import org.hexaglot.kernel.DocumentId;
import org.jspecify.annotations.Nullable;

/** Where preparations are kept. Everything joins the transaction of the caller. */
public interface Extractions {
    /** Asks for the preparation of a revision; once only, whoever asks. Answers whether nobody had asked before. */
    boolean request(DocumentId document, long revision, Instant now);

    Optional<Extraction> byId(long id);

    Optional<Extraction> ofRevision(long revision);

    /** The newest that is ready and older than this one. */
    Optional<Extraction> before(Extraction extraction);

    /** The next one that waits and is due, or whose runner is lost; locked until the end of the transaction. */
    Optional<Extraction> next(Instant now);

    /** Takes one that is not ready in hand until the given instant; false when somebody else has it. */
    boolean begin(long id, Instant now, Instant until);

    void ready(long id, String rules, Extraction.Totals totals, Instant now);

    /** Lets one that failed for good be tried anew. */
    void retry(long id, Instant now);

    /** Tries again later, or not at all when {@code retryAt} is null. */
    void failed(long id, String problem, @Nullable Instant retryAt, Instant now);
}
