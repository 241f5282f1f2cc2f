package org.hexaglot.document;

import java.time.Instant;
import java.time.LocalDate;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** One version of the two-sided commitment: delivered by, issued by (domain.md, section 2). Versions count from 1. */
public record SlotVersion(
        int number,
        @Nullable LocalDate submitBy,
        @Nullable LocalDate issueBy,
        String reason,
        PersonId agreedBy,
        Instant agreedAt) {}
