package org.hexaglot.document;

import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.Considered;
import org.jspecify.annotations.Nullable;

/**
 * What the masthead and the forecast say of a document.
 *
 * @param title per language, at least one
 * @param type code of a document type of {@code workflow/document-types.yml}
 * @param estimatedWords words expected before the manuscript is in
 * @param submitter the submitting officer who delivers the manuscript
 */
public record Metadata(
        Map<Language, String> title,
        String type,
        Category category,
        List<Symbol> symbols,
        Distribution distribution,
        List<Considered> considered,
        Language original,
        String department,
        String mandate,
        int estimatedWords,
        PersonId submitter) {
    public Metadata {
        title = Map.copyOf(title);
        symbols = List.copyOf(symbols);
        considered = List.copyOf(considered);
    }

    public boolean isRestricted() {
        return distribution == Distribution.RESTRICTED;
    }

    /** The title in this language, else in the original language, else in the first that there is. */
    public String titleIn(Language language) {
        String own = title.get(language);
        if (own != null) {
            return own;
        }
        String originalTitle = title.get(original);
        return originalTitle != null
                ? originalTitle
                : Language.OFFICIAL.stream()
                        .filter(title::containsKey)
                        .map(title::get)
                        .findFirst()
                        .orElse("");
    }

    /** The meeting that governs the dates, or the first that considers the document; null when none does. */
    public @Nullable Considered meeting(@Nullable Considered governing) {
        return governing != null || considered.isEmpty() ? governing : considered.get(0);
    }

    /** All symbols as one, joined as they are printed; empty when none is assigned yet. */
    public String symbol() {
        return String.join("–", symbols.stream().map(Symbol::toString).toList());
    }
}
