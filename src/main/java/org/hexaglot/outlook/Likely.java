package org.hexaglot.outlook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is likely to be ready. Dates are null when that lies beyond the days looked at.
 *
 * @param earliest one case in ten is ready by then
 * @param latest nine cases in ten are ready by then
 * @param probability of being ready by the issue-by day, 0 to 1, as people see it; null while there is no such day
 * @param called the same before it was corrected by what came of earlier ones ({@link Calibration}); the one that is kept
 */
public record Likely(
        @Nullable LocalDate on,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Double probability,
        @Nullable Double called,
        Holdup holdup) {}
