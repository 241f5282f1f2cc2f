package org.hexaglot.reference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.PersonId;

/** Imports as the database keeps them. Everything joins the transaction of the caller. */
public interface MemoryImports {
    long add(String name, String sha256, PersonId by, Instant at);

    Optional<MemoryImport> find(long id);

    /** The one that has or had this file in the memory. */
    Optional<MemoryImport> withFile(String sha256);

    /** The newest first. */
    List<MemoryImport> list(int limit);

    /** The first errors by line. */
    List<MemoryImport.Error> errors(long id, int limit);

    /** Takes the oldest import that nobody works on; nobody else gets it until that instant. */
    Optional<MemoryImport> lease(String worker, Instant now, Instant until);

    void check(long id, int total);

    /** Keeps how far it is; answers false when the lease has gone to somebody else. */
    boolean advance(long id, String worker, int done, int taken, List<MemoryImport.Error> errors, Instant until);

    /** Ends the lease at that instant. */
    void giveBack(long id, Instant at);

    void end(long id, MemoryImport.State state, Instant at);
}
