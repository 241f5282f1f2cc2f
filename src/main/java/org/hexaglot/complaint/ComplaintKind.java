package org.hexaglot.complaint;

import java.util.Arrays;
import java.util.Locale;
import org.hexaglot.kernel.Refusal;

/** What a complaint is about. */
public enum ComplaintKind {
    /** It says something else than the other languages. */
    ACCURACY,
    TERMINOLOGY,
    /** Something is missing, or was added. */
    OMISSION,
    /** Grammar, spelling, style. */
    LANGUAGE,
    /** Numbers, dates, symbols, references. */
    FIGURES,
    /** Presentation of the file: headings, tables, fonts, page breaks. */
    LAYOUT;

    /** {@code accuracy terminology omission language figures layout}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ComplaintKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.invalid("complaint-incomplete").field("kind", code.isEmpty() ? "required" : "unknown"));
    }
}
