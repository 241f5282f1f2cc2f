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
    FOOTNOTE,
    /** An agreed passage that does not stand there word for word as it was issued before. */
    AGREED,
    /** An agreed passage of which nothing was issued in some languages: told, and no reason to hold anything back. */
    UNARCHIVED;

    /** Whether a document is held back until it is mended or let pass. */
    public boolean holds() {
        return this != UNARCHIVED;
    }

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
