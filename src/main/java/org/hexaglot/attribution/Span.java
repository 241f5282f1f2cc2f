package org.hexaglot.attribution;

import java.time.Instant;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A time in which one holder had it, from an instant on and until another.
 *
 * @param language the language that was worked on, or null for the whole document
 */
public record Span(Holder holder, @Nullable Language language, Instant from, Instant until) {
    public Span {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a time that ends before it begins: " + from + " " + until);
        }
    }

    boolean covers(Instant moment) {
        return from.isBefore(moment) && !until.isBefore(moment);
    }
}
