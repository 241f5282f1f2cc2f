package org.hexaglot.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CarriedCodesTest {
    @Test
    void putsCodesWhereTheEarlierTranslationHadThem() {
        assertThat(CarriedCodes.of(
                        "The {3}bridge{/3} was {4/}repaired.",
                        "The {1}bridge{/1} was {2/}repaired.", "Réparé{2/}, le {1}pont{/1}."))
                .isEqualTo("Réparé{4/}, le {3}pont{/3}.");
    }

    @Test
    void letsBlanksAndQuotesBetweenTheWordsDiffer() {
        assertThat(CarriedCodes.of("The “{1}bridge{/1}” stands.", "The \"{1}Bridge{/1}\" stands.", "Le {1}pont{/1}."))
                .isEqualTo("Le {1}pont{/1}.");
    }

    @Test
    void carriesNothingWhereTheSourcesAreMadeOtherwise() {
        String target = "Le {1}pont{/1} tient.";
        assertThat(CarriedCodes.of("The bridge {1}stands{/1}.", "The {1}bridge{/1} stands.", target))
                .as("another place")
                .isEmpty();
        assertThat(CarriedCodes.of("The {1/}bridge stands.", "The {1}bridge{/1} stands.", target))
                .as("another kind")
                .isEmpty();
        assertThat(CarriedCodes.of("The {1}bridge{/1} {2/}stands.", "The {1}bridge{/1} stands.", target))
                .as("one more")
                .isEmpty();
        assertThat(CarriedCodes.of("The bridge stands.", "The {1}bridge{/1} stands.", target))
                .as("none")
                .isEmpty();
        assertThat(CarriedCodes.of("The {1}bridge{/1} stands.", "The {1}bridge{/1} stands.", "Le pont tient."))
                .as("lost in the translation")
                .isEmpty();
    }
}
