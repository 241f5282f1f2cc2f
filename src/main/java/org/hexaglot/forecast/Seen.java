package org.hexaglot.forecast;

import java.util.Objects;
import java.util.Optional;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What whoever changes a body, a session or an item saw of it before; compared in the transaction that writes.
 *
 * @param version the version seen, or null
 * @param isNew whether nothing may be there yet
 */
public record Seen(@Nullable Integer version, boolean isNew) {
    /** The caller does not care. */
    public static final Seen ANY = new Seen(null, false);

    /** Nothing was there. */
    public static final Seen NOTHING = new Seen(null, true);

    /** This version; null when the caller does not care. */
    public static Seen version(@Nullable Integer version) {
        return new Seen(version, false);
    }

    /**
     * Refuses when what is kept is not what was seen.
     *
     * @param field the field of the form that names it
     */
    void mustStillHold(Optional<Integer> kept, String field) {
        if (isNew && kept.isPresent()) {
            throw exists(field);
        }
        if (version != null && !Objects.equals(version, kept.orElse(null))) {
            throw Refusal.stale("stale-version");
        }
    }

    static Refusal exists(String field) {
        return Refusal.invalid("invalid-meeting").field(field, "exists");
    }
}
