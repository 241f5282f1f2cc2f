package org.hexaglot.planning;

import java.util.Arrays;
import java.util.Locale;
import org.hexaglot.kernel.Refusal;

/** The event from which the dates of a document are counted. */
public enum Anchor {
    SESSION_OPENING,
    /** The day on which the agenda item is considered. */
    CONSIDERATION,
    /** Of post-session documents only; no body chooses it. */
    SESSION_CLOSING;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@code session-opening consideration session-closing}. */
    public String code() {
        return code;
    }

    /** The anchor that a body chose, by its code; a refusal when a body cannot choose it. */
    public static Anchor of(String code) {
        return Arrays.stream(values())
                .filter(anchor -> anchor != SESSION_CLOSING && anchor.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("unknown-anchor").with("anchor", code));
    }
}
