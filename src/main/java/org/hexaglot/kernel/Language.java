package org.hexaglot.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the six official languages, all equal. The order is the one in which the languages are listed everywhere:
 * alphabetical by their English names.
 */
public enum Language {
    AR('A'),
    ZH('C'),
    EN('E'),
    FR('F'),
    RU('R'),
    ES('S');

    /** All six, in the order in which they are listed. */
    public static final List<Language> OFFICIAL = List.of(values());

    private final String code;
    private final char letter;

    Language(char letter) {
        this.code = name().toLowerCase(Locale.ROOT);
        this.letter = letter;
    }

    /** The two-letter code used in addresses and data: {@code ar zh en fr ru es}. */
    public String code() {
        return code;
    }

    /** The one-letter code printed on documents and job numbers: A C E F R S. */
    public char letter() {
        return letter;
    }

    public boolean isRightToLeft() {
        return this == AR;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The language with this two-letter code in any case, or empty when it is not an official one. */
    public static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equalsIgnoreCase(code))
                .findFirst();
    }

    /** The language with this two-letter code, or a refusal that lists the six. */
    public static Language of(String code) {
        return find(code).orElseThrow(() -> Refusal.invalid("unknown-language").with("language", code));
    }
}
