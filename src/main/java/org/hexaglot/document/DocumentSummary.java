package org.hexaglot.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** What a list says of a document. */
public record DocumentSummary(
        DocumentId id,
        List<String> symbols,
        Map<Language, String> title,
        Language original,
        Stage stage,
        @Nullable LocalDate issueBy) {
    public DocumentSummary {
        symbols = List.copyOf(symbols);
        title = Map.copyOf(title);
    }

    /** The title in this language, else in the original one, else any. */
    public String titleIn(Language language) {
        String own = title.getOrDefault(language, title.get(original));
        return own != null ? own : title.values().stream().findFirst().orElse("");
    }
}
