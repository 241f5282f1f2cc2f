package org.hexaglot.parity;

import java.util.List;
import org.hexaglot.kernel.Language;

/**
 * What a comparison of language versions found.
 *
 * @param compared the languages that could be compared; fewer than two when nothing could
 * @param unlike languages whose file is no version of the same text
 * @param paragraphs how many were compared
 */
public record Comparison(List<Language> compared, List<Language> unlike, int paragraphs, List<Difference> differences) {
    public Comparison {
        compared = List.copyOf(compared);
        unlike = List.copyOf(unlike);
        differences = List.copyOf(differences);
    }
}
