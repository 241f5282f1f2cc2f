package org.hexaglot.reference.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.MemorySource;
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
        String path = Arrays.stream(symbol.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        return "/documents/" + path + "?lang=" + language.code();
    }
}
