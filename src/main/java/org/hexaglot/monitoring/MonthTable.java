package org.hexaglot.monitoring;

import java.time.LocalDate;
import java.util.List;

/** Where the sums of months are kept; joins the transaction of the caller. */
public interface MonthTable {
    /** Months of which a document was counted anew since they were summed and whose last day is before this one, newest first. */
    List<LocalDate> changed(LocalDate before);

    /** Adds up the documents of a month anew. Who counts a document of it at this moment makes it changed again. */
    void sum(LocalDate month, Today today);
}
