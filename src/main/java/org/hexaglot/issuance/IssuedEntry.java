package org.hexaglot.issuance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.Considered;
import org.jspecify.annotations.Nullable;

/**
 * One issued document in a list.
 *
 * @param body code of the body whose meeting governs its dates, else the first that considers it; null without one
 * @param words of the original, or null where they were not counted
 * @param languages those issued, in the order of the languages
 */
public record IssuedEntry(
        Place place,
        String symbol,
        Map<Language, String> title,
        Language original,
        String type,
        @Nullable String body,
        List<Considered> considered,
        @Nullable Integer words,
        List<Language> languages) {
    public IssuedEntry {
        title = Map.copyOf(title);
        considered = List.copyOf(considered);
        languages = List.copyOf(languages);
    }

    /**
     * Where it stands in lists.
     *
     * @param issuedAt when the last language was issued that is out
     * @param symbol sort key of its first symbol
     */
    public record Place(Instant issuedAt, String symbol, String id) {}

    public String titleIn(Language language) {
        return IssuedDocuments.titleOf(title, language, original);
    }
}
