package org.hexaglot.document;

import java.util.Map;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;

/**
 * The words of each language with the work that is left in them after what was translated before; languages that are
 * missing are worked on in full. Joins the transaction of the caller.
 */
public interface Efforts {
    Map<Language, Integer> of(DocumentId document);

    /** Keeps these in place of those before. */
    void keep(DocumentId document, Map<Language, Integer> words);
}
