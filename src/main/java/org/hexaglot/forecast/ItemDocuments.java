package org.hexaglot.forecast;

import java.util.Map;
import org.hexaglot.kernel.Actor;

/** How the documents of a session stand, by the items that consider them. Joins the transaction of the caller. */
public interface ItemDocuments {
    /**
     * Documents that an item considers, as the list of documents has them, also those withdrawn.
     *
     * @param all how many there are
     * @param issued how many of them are issued
     * @param late how many are not and are late, as {@link org.hexaglot.document.Standings} has it
     */
    record Count(int all, int issued, int late) {
        public static final Count NONE = new Count(0, 0, 0);

        public Count plus(Count other) {
            return new Count(all + other.all, issued + other.issued, late + other.late);
        }
    }

    /** Those that this person may see, by the number of the item. */
    Map<String, Count> of(Actor actor, String body, String session);
}
