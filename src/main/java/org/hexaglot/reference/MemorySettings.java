package org.hexaglot.reference;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How the memory is asked: {@code hexaglot.memory}.
 *
 * @param threshold likeness in percent from which a translation is offered
 * @param offers translations offered of a passage into a language
 * @param oldYears age in years from which a translation counts as old
 * @param oldPenalty points that an old translation loses
 * @param contractualPenalty points that a contractor's translation loses
 * @param importedPenalty points that a translation from an imported file loses
 */
@ConfigurationProperties("hexaglot.memory")
public record MemorySettings(
        @Bindable(defaultValue = "75") @Min(50) @Max(100) int threshold,
        @Bindable(defaultValue = "5") @Min(1) @Max(50) int offers,
        @Bindable(defaultValue = "10") @Min(1) int oldYears,
        @Bindable(defaultValue = "1") @Min(0) @Max(20) int oldPenalty,
        @Bindable(defaultValue = "1") @Min(0) @Max(20) int contractualPenalty,
        @Bindable(defaultValue = "2") @Min(0) @Max(20) int importedPenalty) {}
