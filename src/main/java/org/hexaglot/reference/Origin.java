package org.hexaglot.reference;

import java.util.Locale;

/** Who made a translation in the memory. */
public enum Origin {
    IN_HOUSE,
    CONTRACTUAL,
    IMPORTED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String code() {
        return code;
    }
}
