package org.hexaglot.reference;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Into what a match analysis sorts the passages of a text, the least work first. */
public enum MatchBand {
    /** The same passage stood in this text before. */
    REPETITION,
    /** Stands word for word in the reference document: declared reuse, verified. */
    REUSE,
    CONTEXT,
    EXACT,
    FUZZY_95,
    FUZZY_85,
    FUZZY_75,
    NEW;

    private static final int HIGH = 95;
    private static final int MIDDLE = 85;
    private static final int LOW = 75;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String code() {
        return code;
    }

    /** The band with this code. */
    public static MatchBand of(String code) {
        return Arrays.stream(values())
                .filter(band -> band.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The band of the best match; null means that there is none. */
    static MatchBand of(@Nullable Match best) {
        if (best == null) {
            return NEW;
        }
        return switch (best.kind()) {
            case REPEATED -> REUSE;
            case IN_CONTEXT -> CONTEXT;
            case EXACT -> EXACT;
            case FUZZY -> ofLikeness(best.likeness());
        };
    }

    private static MatchBand ofLikeness(int likeness) {
        if (likeness >= HIGH) {
            return FUZZY_95;
        }
        if (likeness >= MIDDLE) {
            return FUZZY_85;
        }
        return likeness >= LOW ? FUZZY_75 : NEW;
    }
}
