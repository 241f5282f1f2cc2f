package org.hexaglot.monitoring.web;

import java.util.List;
import org.hexaglot.content.Stretch;
import org.hexaglot.document.Document;
import org.hexaglot.document.Revision;

/**
 * Two files of a document, compared as a reader compares them.
 *
 * @param cut whether the end was left out because there is too much to read
 */
public record ComparisonView(
        Document document,
        Revision from,
        Revision to,
        List<Stretch> stretches,
        int changed,
        int added,
        int removed,
        boolean cut) {
    public boolean same() {
        return changed + added + removed == 0;
    }
}
