package org.hexaglot.document;

import java.util.Arrays;
import java.util.Locale;
import org.hexaglot.kernel.Refusal;

/** To whom a document is distributed, as its masthead says. Not to be confused with the nature in its symbol. */
public enum Distribution {
    GENERAL,
    LIMITED,
    RESTRICTED,
    PROVISIONAL;

    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    /** The distribution with this code, or a refusal. */
    public static Distribution of(String code) {
        return Arrays.stream(values())
                .filter(distribution -> distribution.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("unknown-distribution").with("distribution", code));
    }
}
