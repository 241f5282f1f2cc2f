package org.hexaglot.document;

import java.util.Arrays;
import java.util.Locale;
import org.hexaglot.kernel.Refusal;

/** Where a document is in its life (domain.md, section 1). */
public enum Stage {
    /** Planned; the manuscript is awaited. */
    FORECAST,
    /** The manuscript is in and being checked. */
    SUBMISSION,
    EDITING,
    /** The language versions are being made, the original among them. */
    TRANSLATION,
    /** All language versions are ready; they are held until one act releases them. */
    ISSUANCE,
    ISSUED,
    WITHDRAWN;

    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    /** Whether the document can still move. */
    public boolean isOpen() {
        return this != ISSUED && this != WITHDRAWN;
    }

    /** Whether somebody of the conference service has it in hand. */
    public boolean isUnderWay() {
        return this == SUBMISSION || this == EDITING || this == TRANSLATION || this == ISSUANCE;
    }

    public static Stage of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("unknown-stage").with("stage", code));
    }
}
