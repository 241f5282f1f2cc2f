package org.hexaglot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoTextTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern SYMBOL = Pattern.compile("[A-Z]+/[A-Za-z0-9./]*[A-Za-z0-9]");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^\\d+\\]");

    static Stream<DemoText> themes() {
        return DemoText.THEMES.stream().map(theme -> DemoText.read(theme, 2030));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void saysTheSameNumbersInAllSixLanguages(DemoText text) {
        for (Six paragraph : all(text)) {
            for (Language language : Language.OFFICIAL) {
                assertThat(numbers(paragraph.in(language)))
                        .as("%s %s: %s", text.key(), language, paragraph.in(language))
                        .isEqualTo(numbers(paragraph.in(Language.EN)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void citesTheSameSymbolsAndFootnotesInAllSixLanguages(DemoText text) {
        for (Six paragraph : all(text)) {
            for (Language language : Language.OFFICIAL) {
                for (Pattern kind : List.of(SYMBOL, FOOTNOTE)) {
                    assertThat(found(kind, paragraph.in(language)))
                            .as("%s %s: %s", text.key(), language, paragraph.in(language))
                            .isEqualTo(found(kind, paragraph.in(Language.EN)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void hasTheLengthAndThePartsOfADocument(DemoText text) {
        assertThat(String.join(
                                " ",
                                all(text).stream()
                                        .map(each -> each.in(Language.EN))
                                        .toList())
                        .split(" "))
                .hasSizeBetween(350, 650);
        assertThat(text.sections()).hasSizeBetween(3, 6);
        assertThat(text.footnotes()).hasSizeGreaterThan(1);
        assertThat(text.table().rows()).hasSizeGreaterThan(2);
        String whole = String.join(
                " ", all(text).stream().map(each -> each.in(Language.EN)).toList());
        for (int i = 1; i <= text.footnotes().size(); i++) {
            assertThat(whole).containsOnlyOnce("[^" + i + "]");
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void isWrittenInTheScriptOfEachLanguage(DemoText text) {
        for (Six paragraph : all(text)) {
            assertThat(paragraph.in(Language.AR))
                    .containsPattern("\\p{IsArabic}")
                    .doesNotContainPattern("[٠-٩ـ]");
            assertThat(paragraph.in(Language.ZH)).containsPattern("\\p{IsHan}");
            assertThat(paragraph.in(Language.RU)).containsPattern("\\p{IsCyrillic}");
            assertThat(paragraph.texts().values()).doesNotHaveDuplicates();
        }
    }

    private static List<Six> all(DemoText text) {
        List<Six> all = new ArrayList<>(
                List.of(text.title(), text.addition(), text.table().caption()));
        text.sections().forEach(section -> all.addAll(section.paragraphs()));
        all.addAll(text.footnotes());
        all.add(text.table().source());
        return all;
    }

    /** Sorted, since the order of words differs; without separators, since these differ too. */
    private static List<String> numbers(String text) {
        return found(NUMBER, text.replaceAll("(?<=\\d)[.,](?=\\d)", ""));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group())
                .sorted()
                .toList();
    }
}
