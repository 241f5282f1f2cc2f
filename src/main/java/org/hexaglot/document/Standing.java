package org.hexaglot.document;

import java.util.Locale;

/** How a document stands to the six-week line; shown everywhere with the same sign and colour (ui.md). */
public enum Standing {
    ON_TRACK,
    AT_RISK,
    LATE,
    ISSUED_ON_TIME,
    ISSUED_LATE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String code() {
        return code;
    }
}
