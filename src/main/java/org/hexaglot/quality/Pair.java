package org.hexaglot.quality;

import org.hexaglot.content.CodedText;
import org.hexaglot.kernel.Language;

/**
 * A segment with its translation, as checks read it.
 *
 * @param position in the order of work, from 0
 * @param segment its id
 * @param coded the texts with their codes
 * @param source the letters of the source
 * @param target the letters of the translation, empty when there is none
 */
record Pair(int position, String segment, Language from, Language into, Coded coded, String source, String target) {
    /** Texts with their codes (see {@link CodedText}). */
    record Coded(String source, String target) {}

    static Pair of(int position, String segment, Language from, Language into, String source, String target) {
        return new Pair(
                position,
                segment,
                from,
                into,
                new Coded(source, target),
                CodedText.plain(source),
                CodedText.plain(target));
    }

    boolean isTranslated() {
        return !target.isBlank();
    }
}
