package org.hexaglot.planning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When each step of the work on one language is due; the original language is neither translated nor revised. */
public record LanguagePlan(
        @Nullable Instant translateBy,
        @Nullable Instant reviseBy,
        @Nullable Instant processBy,
        @Nullable Instant proofreadBy) {}
