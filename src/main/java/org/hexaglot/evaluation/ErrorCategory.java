package org.hexaglot.evaluation;

import java.util.Arrays;
import java.util.Locale;
import org.hexaglot.kernel.Refusal;

/** What kind of error it is. */
public enum ErrorCategory {
    /** It says something else. */
    ACCURACY,
    /** It leaves something out, or adds something. */
    OMISSION,
    TERMINOLOGY,
    /** Grammar, spelling, punctuation. */
    LANGUAGE,
    STYLE,
    /** Numbers, dates, symbols, references. */
    NUMBERS,
    /** Layout and codes. */
    FORMAT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ErrorCategory of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("evaluation-error-invalid").field("category", "unknown"));
    }
}
