package org.hexaglot.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التعليــــم الجيد|التعليم الجيد",
                "\uFEDF\uFE8E \uFED3\uFED8\uFEAE|لا فقر",
                "التَّعليم|التعليم",
                "“No poverty”|\"No poverty\"",
                "Member States’ views|Member States' views",
                "A/80/900–E/2025/90|A/80/900-E/2025/90",
                "paras. 3\u00A0–\u00A05|paras. 3 - 5",
                "No  poverty \t today|No poverty today",
                "٢٠٢٥ عام|2025 عام",
                "ＡＢＣ１２３|abc123",
                "NO POVERTY|No Poverty"
            })
    void takesForTheSameWhatReadsTheSame(String one, String other) {
        assertThat(MatchText.of(one)).isEqualTo(MatchText.of(other));
        assertThat(Likeness.of(MatchText.of(one), MatchText.of(other))).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"No poverty|No hunger", "A/80/900|A/81/900", "12.5|125", "无贫穷|零饥饿", "E/IG.1/11|E/IG.11/1"})
    void tellsApartWhatDiffers(String one, String other) {
        assertThat(MatchText.of(one).hash()).isNotEqualTo(MatchText.of(other).hash());
        assertThat(Likeness.of(MatchText.of(one), MatchText.of(other))).isLessThan(100);
    }

    @Test
    void cutsWordsInEveryScript() {
        assertThat(MatchText.of("5. Gender equality, 2,500").words())
                .containsExactly("5", "gender", "equality", "2", "500");
        assertThat(MatchText.of("无贫穷 A/1").words()).containsExactly("无", "贫", "穷", "a", "1");
        assertThat(MatchText.of("لا فقر").words()).containsExactly("لا", "فقر");
        assertThat(MatchText.of(" … – * ").isEmpty()).isTrue();
    }

    @Test
    void weighsChangesByTheWord() {
        MatchText text = MatchText.of("End poverty in all its forms everywhere at last now");
        assertThat(Likeness.of(text, MatchText.of("End poverty in all its forms everywhere at last today")))
                .isEqualTo(90);
        assertThat(Likeness.of(text, MatchText.of("End poverty in all its forms everywhere at last now!")))
                .isEqualTo(99);
        assertThat(Likeness.of(text, MatchText.of("Something else"))).isZero();
    }
}
