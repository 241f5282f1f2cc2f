package org.hexaglot.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a segment is checked for, in the order in which it is shown. */
public enum CheckKind {
    /** There is no translation. */
    MISSING(true),
    /** Codes were lost or invented: footnote marks, fields, bold. */
    CODES(true),
    NUMBERS(true),
    DATES(true),
    SYMBOLS(true),
    RESOLUTIONS(true),
    /** Numbers and letters of paragraphs, those referred to and the one that a paragraph bears. */
    PARAGRAPHS(true),
    /** Numbers of footnotes referred to. */
    NOTES(true),
    /** The source stands there untranslated. */
    SAME(false),
    /** Much longer or shorter than translations in this document are. */
    LENGTH(false),
    COUNTRIES(false),
    TERMS(false),
    /** A term that must not be used. */
    FORBIDDEN(false),
    /** Latin letters left in Arabic, Chinese or Russian; letters of two scripts in one word; broken characters. */
    SCRIPT(false),
    BRACKETS(false),
    QUOTES(false),
    SPACES(false),
    REPEATED(false),
    /** Comments, questions and marks of changes that somebody forgot. */
    REMARKS(false);

    private final boolean error;
    private final String code = name().toLowerCase(Locale.ROOT);

    CheckKind(boolean error) {
        this.error = error;
    }

    /** Whether a reader would be misled; the others are warnings. */
    public boolean isError() {
        return error;
    }

    public String code() {
        return code;
    }

    public static Optional<CheckKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public static CheckKind of(String code) {
        return find(code).orElseThrow();
    }
}
