package org.hexaglot.outlook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is likely to be ready. Dates are null when that lies beyond the days looked at.
 *
 * @param earliest one case in ten is ready by then
 * @param latest nine cases in ten are ready by then
 * @param probability of being ready by the issue-by day, 0 to 1; null while there is no such day
 */
public record Likely(
        @Nullable LocalDate on,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Double probability,
        Holdup holdup) {}
