package org.hexaglot.evaluation;

import java.util.Arrays;
import java.util.Locale;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.EvaluationRules;

/** How much an error matters to the reader. */
public enum Severity {
    /** The reader stumbles. */
    MINOR,
    /** The reader misunderstands a detail. */
    MAJOR,
    /** The reader is misled on the substance. */
    CRITICAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    int points(EvaluationRules rules) {
        return switch (this) {
            case MINOR -> rules.minor();
            case MAJOR -> rules.major();
            case CRITICAL -> rules.critical();
        };
    }

    public static Severity of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("evaluation-error-invalid").field("severity", "unknown"));
    }
}
