package org.hexaglot.reference;

import java.time.Instant;
import java.util.Optional;
import org.hexaglot.planning.MatchWeights;

/** The analysis of each text as it was prepared. Joins the transaction of the caller. */
public interface MatchSheets {
    /** Keeps the sheet of a preparation with the weights that held. */
    void keep(long extraction, MatchSheet sheet, MatchWeights weights, Instant at);

    Optional<MatchSheet> of(long extraction);
}
