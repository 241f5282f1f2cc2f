package org.hexaglot.reference;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How much of a word is left to do in each band of a match analysis, in percent: {@code hexaglot.memory.weights}. No
 * public source states such figures; the office sets its own.
 */
@ConfigurationProperties("hexaglot.memory.weights")
public record MatchWeights(
        @Bindable(defaultValue = "0") @Min(0) @Max(100) int repetition,
        @Bindable(defaultValue = "0") @Min(0) @Max(100) int reuse,
        @Bindable(defaultValue = "0") @Min(0) @Max(100) int context,
        @Bindable(defaultValue = "10") @Min(0) @Max(100) int exact,
        @Bindable(defaultValue = "20") @Min(0) @Max(100) int fuzzy95,
        @Bindable(defaultValue = "40") @Min(0) @Max(100) int fuzzy85,
        @Bindable(defaultValue = "60") @Min(0) @Max(100) int fuzzy75) {

    public int of(MatchBand band) {
        return switch (band) {
            case REPETITION -> repetition;
            case REUSE -> reuse;
            case CONTEXT -> context;
            case EXACT -> exact;
            case FUZZY_95 -> fuzzy95;
            case FUZZY_85 -> fuzzy85;
            case FUZZY_75 -> fuzzy75;
            case NEW -> 100;
        };
    }
}
