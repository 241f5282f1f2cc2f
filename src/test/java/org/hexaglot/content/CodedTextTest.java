package org.hexaglot.content;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodedTextTest {
    @ParameterizedTest
    @CsvSource({
        "{1}a{/1}{2/}, {2/}{1}b{/1}, ''",
        "{1}a{/1}, b, code-missing",
        "a, {1/}b, code-unknown",
        "{1/}, {1/}{1/}, code-unknown",
        "{1}a{/1}, {/1}a{1}, code-order",
        "{1}{2}a{/2}{/1}, {1}{2}a{/1}{/2}, code-order",
        "{1}{2}a{/2}, {2}b{/2}{1}, ''",
        "{1}{2}a{/2}, {2}b{1}{/2}, ''",
        "a{/1}, {/1}b, ''"
    })
    void findsFaultWithLostStrangeAndCrossedCodes(String source, String target, String fault) {
        assertThat(CodedText.fault(source, target)).isEqualTo(fault);
    }

    @Property
    void keepsBracesOfTheText(@ForAll String text) {
        assertThat(CodedText.plain(CodedText.escaped(text))).isEqualTo(text);
        assertThat(CodedText.of(CodedText.pieces(CodedText.escaped(text)))).isEqualTo(CodedText.escaped(text));
        assertThat(CodedText.codes(CodedText.escaped(text))).isEmpty();
    }

    @Test
    void keepsTheNumberOfAParagraphApartForThoseWhoRead() {
        assertThat(CodedText.shown("1.{1/}The present report")).isEqualTo("1. The present report");
        assertThat(CodedText.shown("12.{1/}{2}يقدَّم{/2} هذا التقرير")).isEqualTo("12. يقدَّم هذا التقرير");
        assertThat(CodedText.shown("in 2025{1/}.")).isEqualTo("in 2025.");
        assertThat(CodedText.plain("1.{1/}The present report")).isEqualTo("1.The present report");
    }

    @Test
    void dressesATranslationInTheCodesOfItsSource() {
        assertThat(CodedText.dressed("{1}1. No poverty{/1}", "1. Pas de pauvreté"))
                .isEqualTo("{1}1. Pas de pauvreté{/1}");
        assertThat(CodedText.dressed("End poverty{1/}.", "Éliminer la pauvreté."))
                .isEqualTo("Éliminer la pauvreté{1/}.");
        assertThat(CodedText.dressed("It met.{1/}", "Il s’est réuni.")).isEqualTo("Il s’est réuni.{1/}");
        assertThat(CodedText.dressed("Plain {{text", "Texte {nu")).isEqualTo("Texte {{nu");
        assertThat(CodedText.dressed("A {1}bold{/1} word", "Un mot gras")).isEmpty();
    }
}
