package org.hexaglot.reference.web;

import org.hexaglot.kernel.Language;
import org.hexaglot.reference.MemorySource;
import org.hexaglot.web.Address;
import org.jspecify.annotations.Nullable;

/** Where the document of a unit can be read. */
public final class SourceLink {
    private SourceLink() {}

    /** The page of the issued document in this language, or null for what was not issued here. */
    public static @Nullable String of(MemorySource source, Language language) {
        String symbol = source.symbol();
        if (source.imported() || symbol == null || symbol.isEmpty()) {
            return null;
        }
        return "/documents/" + Address.symbol(symbol) + "?lang=" + language.code();
    }
}
