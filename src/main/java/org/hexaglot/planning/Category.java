package org.hexaglot.planning;

import java.util.Arrays;
import java.util.Locale;
import org.hexaglot.kernel.Refusal;

/** When a document is needed, seen from its session; decides the time frame. */
public enum Category {
    PRE_SESSION,
    IN_SESSION,
    POST_SESSION,
    /** Corrects, revises or adds to an issued document; needed soon after it is asked for, whatever its session. */
    FOLLOW_UP;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@code pre-session in-session post-session follow-up}. */
    public String code() {
        return code;
    }

    /** The category with this code, or a refusal. */
    public static Category of(String code) {
        return Arrays.stream(values())
                .filter(category -> category.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("unknown-category").with("category", code));
    }
}
