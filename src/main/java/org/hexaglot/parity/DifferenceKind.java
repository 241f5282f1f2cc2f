package org.hexaglot.parity;

import java.util.Arrays;
import java.util.Locale;

/** In what language versions may differ. */
public enum DifferenceKind {
    /** A paragraph that some languages do not have. */
    PARAGRAPH,
    /** A paragraph that stands at another place. */
    ORDER,
    /** A heading or a cell of a table that is none in some languages. */
    FORM,
    /** The number that a paragraph bears. */
    NUMBERING,
    NUMBER,
    PERCENTAGE,
    DATE,
    SYMBOL,
    /** A footnote or endnote that some languages do not have. */
    FOOTNOTE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DifferenceKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
