package org.hexaglot.attribution;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where the days of a document went, from its submission until it was issued, or until now.
 *
 * @param from when the manuscript first came in
 * @param until when the last language was issued, the document was withdrawn, or now
 * @param spans who held the document, without gap or overlap
 * @param shares the same in days; they add up to the days from submission until the end
 * @param languages each language's own times, from the approved text on
 * @param cause why it is late, or null when it is not
 * @param heldFor the languages that were not ready when it was to be issued, when that is the cause
 */
public record Account(
        Instant from,
        Instant until,
        List<Span> spans,
        List<Share> shares,
        Map<Language, List<Span>> languages,
        @Nullable Cause cause,
        List<Language> heldFor) {
    /** The one reason under which a late document is counted; never two of them. */
    public enum Cause {
        SUBMITTED_LATE,
        HELD_FOR_LANGUAGES,
        LATE_IN_PROCESSING;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The one with this code, as it stands in the database. */
        public static Cause of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public int days() {
        return shares.stream().mapToInt(Share::days).sum();
    }

    public int workingDays() {
        return shares.stream().mapToInt(Share::workingDays).sum();
    }
}
