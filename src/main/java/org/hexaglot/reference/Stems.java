package org.hexaglot.reference;

import java.util.List;
import org.hexaglot.kernel.Language;

/**
 * Cuts texts into words reduced to what their inflected forms share, so that a term is recognised in Arabic with its
 * article and in Russian in any case; of Chinese each character by itself. Safe for use by several threads.
 */
public interface Stems {
    List<Stem> of(Language language, String text);

    /**
     * One word.
     *
     * @param from index of its first character in the text
     * @param to index after its last
     */
    record Stem(String value, int from, int to) {}
}
