package org.hexaglot.complaint.web;

import org.hexaglot.kernel.Refusal;

/** Whether a complaint is right, as forms and the API write it. */
final class Verdicts {
    static final String UPHELD = "upheld";
    static final String DISMISSED = "dismissed";

    private Verdicts() {}

    static boolean isUpheld(String code) {
        return switch (code) {
            case UPHELD -> true;
            case DISMISSED -> false;
            default ->
                throw Refusal.invalid("complaint-answer-incomplete")
                        .field("verdict", code.isEmpty() ? "required" : "unknown");
        };
    }
}
