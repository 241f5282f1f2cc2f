package org.hexaglot.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A document behind a figure. Days are those of the duty station.
 *
 * @param language the language version that counts, null where the document as a whole counts
 * @param dueOn the day that puts it into its period: what was due then
 * @param doneOn the day on which that was done, null while it is not
 * @param submittedAt null before submission
 */
public record Counted(
        DocumentId document,
        List<String> symbols,
        Map<Language, String> title,
        Language original,
        String station,
        String department,
        String category,
        @Nullable Language language,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        boolean met,
        @Nullable LocalDate slot,
        @Nullable Instant submittedAt,
        @Nullable LocalDate issueBy,
        @Nullable LocalDate issuedOn,
        @Nullable Integer words,
        int limit) {
    public Counted {
        symbols = List.copyOf(symbols);
        title = Map.copyOf(title);
    }

    /** The title in this language, else in the original one, else any. */
    public String titleIn(Language wanted) {
        String own = title.getOrDefault(wanted, title.get(original));
        return own != null ? own : title.values().stream().findFirst().orElse("");
    }
}
