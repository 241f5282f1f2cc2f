package org.hexaglot.inbox;

import java.time.Instant;
import java.util.List;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;

/** Where notices are kept. Everything joins the transaction of the caller. */
public interface Notices {
    /**
     * Tells in one act everybody who holds work on a language of this document, or translated or revised one, that the
     * source was revised.
     *
     * @param revision the revised source
     */
    void sourceRevised(DocumentId document, long revision, Instant now);

    /** Says what is different in a revised source. */
    void compared(long revision, int changed, int added);

    /** What this person has not seen yet, the newest first. */
    List<Notice> unseen(PersonId person);

    /** Notes that this person has seen it; false when there is no such notice for them. */
    boolean see(long id, PersonId person, Instant now);
}
