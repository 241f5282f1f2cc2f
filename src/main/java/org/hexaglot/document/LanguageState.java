package org.hexaglot.document;

import java.util.Arrays;
import java.util.Locale;

/** What is happening to one language version. */
public enum LanguageState {
    /** Its work has not begun. */
    WAITING,
    /** The text is being made ready for the people who work on it. */
    PREPARING,
    TRANSLATING,
    REVISING,
    /** Text processing and proofreading. */
    PROCESSING,
    /** Nothing is missing but the release. */
    READY,
    ISSUED,
    /** No longer required. */
    WAIVED;

    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    public static LanguageState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown state of a language: " + code));
    }
}
