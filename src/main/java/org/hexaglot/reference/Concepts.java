package org.hexaglot.reference;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The terminology as the database keeps it. Everything joins the transaction of the caller. */
public interface Concepts {
    /** Keeps a new concept with its first version and answers its id. */
    long add(Concept concept, Concept.Act act, PersonId by, Instant at, String comment);

    /** Keeps the next version; answers false when somebody else was faster. */
    boolean save(Concept next, Concept.Act act, PersonId by, Instant at, String comment);

    Optional<Concept> find(long id);

    Optional<Concept> withForeignId(String foreignId);

    /** By id, those that there are. */
    Map<Long, Concept> all(Collection<Long> ids);

    /** In the order of their ids, from the one after this id on. */
    List<Concept> after(long id, @Nullable Set<Concept.State> states, int limit);

    /**
     * Concepts with a term that begins so, or has a word that begins so; shorter terms first.
     *
     * @param folded normalised beginning
     */
    List<Concept> matching(String folded, @Nullable Language language, boolean onlyValidated, int limit);

    List<Concept.Version> history(long id);

    /** Grows with each change, so that whoever keeps terms in memory knows when to read anew. */
    long edge();
}
