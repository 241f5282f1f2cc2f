package org.hexaglot.translation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.BilingualText.Unit;
import org.hexaglot.content.Exchange.Offer;
import org.hexaglot.content.Exchange.Term;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What was translated before and what things are called: asked when a text is prepared and when it goes out. Nothing in
 * it is of an unissued or restricted document, so whoever works on a text may see what is offered for it.
 */
public interface Leverage {
    /**
     * Begins to compare a text of this document, the document that comes before it first. Everything joins the
     * transaction of the caller.
     */
    Comparison compare(DocumentId document, Language source, Collection<Language> targets);

    /** The terms in a text that have a name in the target language, in its order, the preferred names first. */
    List<Term> terms(Language source, Language target, String text);

    /** All passages of the document that comes before this one, in their order; empty when none is named. */
    List<Offer> before(DocumentId document, Language source, Language target);

    /** One reading of a text from its beginning to its end; not for several threads. */
    interface Comparison {
        /**
         * What is offered for the next paragraphs: for each of their segments by language, the best first.
         *
         * @param following the paragraph after these, or null at the end
         */
        List<Map<Language, List<Offer>>> next(List<Unit> units, @Nullable Unit following);

        /**
         * Keeps the figures of everything read as the sheet of this extraction; answers by language the words with the
         * work that is left in them.
         */
        Map<Language, Integer> keep(long extraction);
    }
}
