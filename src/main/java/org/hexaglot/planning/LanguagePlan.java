package org.hexaglot.planning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When each step of the work on one language is due; the original language is neither translated nor revised. */
public record LanguagePlan(
        @Nullable Instant translateBy,
        @Nullable Instant reviseBy,
        @Nullable Instant processBy,
        @Nullable Instant proofreadBy) {
    /** When this step is due; null for those that concern the whole document. */
    public @Nullable Instant by(Work work) {
        return switch (work) {
            case TRANSLATE -> translateBy;
            case REVISE -> reviseBy;
            case PROCESS -> processBy;
            case PROOFREAD -> proofreadBy;
            case REVIEW, EDIT, RELEASE -> null;
        };
    }
}
