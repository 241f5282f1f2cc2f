package org.hexaglot.reference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;

/**
 * A passage with what was issued of it before.
 *
 * @param passage in the language in which it was asked for
 * @param issued by language the texts in which it was issued, the one to follow first; none where there are none
 */
public record Archived(String passage, Map<Language, List<Issued>> issued) {
    public Archived {
        issued = Collections.unmodifiableMap(new EnumMap<>(issued));
    }

    /** A text as it was issued, and the symbol under which. */
    public record Issued(String text, String symbol) {}

    public List<Issued> in(Language language) {
        return issued.getOrDefault(language, List.of());
    }
}
