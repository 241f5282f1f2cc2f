package org.hexaglot.statistics;

import java.util.Arrays;
import java.util.Locale;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** The indicators that count met against due (domain.md, section 5); their definitions stand with {@link Outcomes}. */
public enum Indicator {
    SUBMISSION,
    PROCESSING,
    ISSUANCE,
    ISSUANCE_CONDITIONAL,
    SIMULTANEITY;

    private static final double USUAL_TARGET = 0.9;
    private static final double ALL = 1;

    private final String code = this.name().equals("ISSUANCE_CONDITIONAL")
            ? "issuanceConditional"
            : this.name().toLowerCase(Locale.ROOT);

    /** {@code submission processing issuance issuanceConditional simultaneity}. */
    public String code() {
        return code;
    }

    /** What it should reach, as a share (domain.md, section 5); null where it should only rise. */
    public @Nullable Double target() {
        return switch (this) {
            case SUBMISSION -> USUAL_TARGET;
            case PROCESSING, ISSUANCE_CONDITIONAL, SIMULTANEITY -> ALL;
            case ISSUANCE -> null;
        };
    }

    /** The indicator with this code, or a refusal. */
    public static Indicator of(String code) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.code.equals(code))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.of(Refusal.Kind.MALFORMED, "invalid-parameter").with("parameter", "indicator"));
    }
}
