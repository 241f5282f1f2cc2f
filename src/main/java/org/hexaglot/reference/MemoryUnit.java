package org.hexaglot.reference;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Language;

/**
 * One passage in up to six languages at once, as it was issued or imported; never changed, only retired.
 *
 * @param id number in the memory; 0 before it is kept
 * @param texts without markup, exactly as they stood in the file
 * @param contractual languages that a contractor translated
 */
public record MemoryUnit(long id, MemorySource source, Map<Language, String> texts, Set<Language> contractual) {
    public MemoryUnit {
        texts = Map.copyOf(new EnumMap<>(texts));
        contractual = contractual.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(contractual));
    }

    public static MemoryUnit unkept(MemorySource source, Map<Language, String> texts, Set<Language> contractual) {
        return new MemoryUnit(0, source, texts, contractual);
    }

    public boolean isIn(Language language) {
        return texts.containsKey(language);
    }

    public String text(Language language) {
        return texts.getOrDefault(language, "");
    }

    public Origin origin(Language target) {
        if (source.imported()) {
            return Origin.IMPORTED;
        }
        return contractual.contains(target) ? Origin.CONTRACTUAL : Origin.IN_HOUSE;
    }
}
