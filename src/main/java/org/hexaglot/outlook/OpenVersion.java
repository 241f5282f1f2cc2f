package org.hexaglot.outlook;

import org.hexaglot.kernel.Language;
import org.hexaglot.planning.Work;

/**
 * A language version that is not ready.
 *
 * @param next the first step that is not finished, from {@code TRANSLATE} on; {@code RELEASE} when none is left
 * @param left the part of that step that is left, 1 for all of it
 * @param words with the work that is left in them for translation and revision
 * @param inHouse false when an outside translator has it
 */
public record OpenVersion(Language language, Work next, double left, int words, boolean inHouse) {
    public boolean isReady() {
        return next == Work.RELEASE;
    }
}
