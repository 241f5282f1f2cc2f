package org.hexaglot.statistics;

import java.util.List;
import org.hexaglot.kernel.DocumentId;

/** Where the figures are kept; joins the transaction of the caller. */
public interface FiguresTable {
    /** Replaces all that was counted of these documents. */
    void replace(List<Figures> figures);

    /** Documents in the order of their ids, from the one after this id on; empty text for the first. */
    List<DocumentId> documents(String after, int limit);
}
