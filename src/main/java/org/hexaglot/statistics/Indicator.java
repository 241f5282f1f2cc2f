package org.hexaglot.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of domain.md, section 5. The first five count what was met against what was due; their definitions stand
 * with {@link Outcomes}. The others tell how the work was done: they count language versions of documents issued in the
 * period, required languages only, however the figures are cut.
 */
public enum Indicator {
    SUBMISSION,
    PROCESSING,
    ISSUANCE,
    ISSUANCE_CONDITIONAL,
    SIMULTANEITY,
    /** Translations without a second reviser, of all translations. */
    SELF_REVISION,
    /** Translations made outside the house, of all translations. */
    CONTRACTUAL,
    /** Words of the originals that were translated, once for each language; beside the number of translations. */
    WORDS,
    /** Versions of corrigenda, of all versions issued. */
    CORRIGENDA,
    /** Versions whose file is structured text, which assistive software reads, of all versions issued. */
    ACCESSIBLE,
    /** Versions about which at least one complaint was made, of all versions issued. */
    COMPLAINTS,
    /** Contractors on the roster, beside how many there were a year before; no document counts. */
    ROSTER;

    /** Those that count what was met against what was due. */
    public static final Set<Indicator> RATES = Collections.unmodifiableSet(EnumSet.range(SUBMISSION, SIMULTANEITY));

    /** Those that tell how the work was done. */
    public static final Set<Indicator> WORK = Collections.unmodifiableSet(EnumSet.range(SELF_REVISION, COMPLAINTS));

    /** All that count documents or their language versions. */
    public static final Set<Indicator> OF_DOCUMENTS =
            Collections.unmodifiableSet(EnumSet.range(SUBMISSION, COMPLAINTS));

    private static final double USUAL_TARGET = 0.9;
    private static final double ALL = 1;

    private final String code = camelCase(name());

    private static String camelCase(String name) {
        StringBuilder code = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("_", -1)) {
            code.append(code.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return code.toString();
    }

    /** {@code submission processing issuance issuanceConditional simultaneity selfRevision} and so on. */
    public String code() {
        return code;
    }

    public boolean isOfWork() {
        return WORK.contains(this);
    }

    /** Whether its first number is an amount of its own, no part of the second. */
    public boolean isAmount() {
        return this == WORDS;
    }

    /** What it should reach, as a share (domain.md, section 5); null where it should only rise, or where none is set. */
    public @Nullable Double target() {
        return switch (this) {
            case SUBMISSION -> USUAL_TARGET;
            case PROCESSING, ISSUANCE_CONDITIONAL, SIMULTANEITY -> ALL;
            case ISSUANCE, SELF_REVISION, CONTRACTUAL, WORDS, CORRIGENDA, ACCESSIBLE, COMPLAINTS, ROSTER -> null;
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
