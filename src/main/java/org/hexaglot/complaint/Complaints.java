package org.hexaglot.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Where complaints are kept. Everything joins the transaction of the caller. */
public interface Complaints {
    /** Keeps a new one and answers its id. */
    long add(Complaint made);

    /** Keeps what was answered or taken up again; the latest answer is the only one that can have changed. */
    void change(Complaint changed);

    Optional<Complaint> find(long id);

    /** The same, others waiting with theirs until this transaction ends. */
    Optional<Complaint> lock(long id);

    /** Those that this person made about a document, the oldest first. */
    List<Complaint> by(PersonId person, DocumentId document);

    /** How many this person made for themselves since then; the same person's next one waits until this transaction ends. */
    int since(PersonId person, Instant then);

    /** Some of those that a question asks for, in its order, after a place or from the beginning. */
    List<ComplaintLine> find(ComplaintQuestion question, @Nullable ListPlace after, int limit);

    /**
     * How many of those that a question asks for are in which of its groups: by the code of the language, the kind, the body
     * or the station (empty where there is none), or {@code open upheld dismissed}.
     */
    Map<String, Integer> sizes(ComplaintQuestion question);

    /** How many there are of those that a question asks for. */
    long count(ComplaintQuestion question);
}
