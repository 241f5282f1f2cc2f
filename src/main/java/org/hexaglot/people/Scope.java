package org.hexaglot.people;

import java.util.Arrays;
import java.util.Locale;
import org.hexaglot.kernel.Refusal;

/** What an access token is good for, within the rights of its person. */
public enum Scope {
    /** Reading requests. */
    READ,
    /** Requests that change something. */
    WRITE,
    /** The rights of an administrator, for those who are one. */
    ADMINISTER;

    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    public static Scope of(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("unknown-scope").with("scope", code));
    }
}
