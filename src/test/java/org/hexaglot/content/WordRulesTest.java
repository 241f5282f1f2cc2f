package org.hexaglot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 | The Council met in July and adopted twelve resolutions.",
                "5 | 1. The report covers 2026.",
                "4 | (a) self-revised A/62/89-E/2007/76 text",
                "2 | one – two",
                "2 | one—two",
                "1 | 2020–2025",
                "1 | l’Assemblée",
                "4 | « Vu la résolution » 60/265",
                "2 | 1\u00A0250 francs",
                "2 | 1\u202F250\u202F000 francs",
                "2 | no\u00A0break",
                "1 | soft\u00ADhyphen",
                "1 | a\u200Db",
                "0 | - * • —",
                "3 | Всеобщая декларация прав",
                "1 | e\u0301tat"
            })
    void countsWhatStandsBetweenSpaces(int words, String text) {
        assertThat(WordRules.count(text)).isEqualTo(words);
    }

    @Test
    void arabicKashidaAndVowelSignsDoNotSplitAndCliticsStayOn() {
        assertThat(WordRules.count("الأمـــم المتحدة")).isEqualTo(2);
        assertThat(WordRules.count("مُحَمَّد")).isEqualTo(1);
        assertThat(WordRules.count("وبالقرارات")).isEqualTo(1);
        assertThat(WordRules.count("ـــ")).isZero();
        assertThat(WordRules.count("القرار، ثم التقرير؛")).isEqualTo(3);
    }

    @Test
    void eightChineseCharactersAreFiveWordsOverTheWholeText() {
        assertThat(WordRules.count("大会第七十一届会")).isEqualTo(5);
        assertThat(WordRules.count("大会，2026年。")).isEqualTo(3);
        assertThat(WordRules.count("第A/62/89号文件")).isEqualTo(4);
        List<Paragraph> paragraphs =
                List.of(new Paragraph("大会大", Paragraph.Kind.BODY), new Paragraph("会大会大会", Paragraph.Kind.BODY));
        assertThat(WordCount.of(paragraphs, "v").total()).isEqualTo(5);
    }

    @Test
    void headersAndFootersAreNotInTheTotal() {
        WordCount count = WordCount.of(
                List.of(
                        new Paragraph("one two", Paragraph.Kind.BODY),
                        new Paragraph("three", Paragraph.Kind.FOOTNOTE),
                        new Paragraph("26-10002 (E)", Paragraph.Kind.HEADER_FOOTER)),
                "v");
        assertThat(count.total()).isEqualTo(3);
        assertThat(count.byKind()).containsEntry(Paragraph.Kind.HEADER_FOOTER, 2);
    }

    @Property
    void aTextAndItsPartsCountAlikeWhenCutAtASpace(@ForAll String one, @ForAll String other) {
        assertThat(WordRules.tally(one + " \n" + other))
                .isEqualTo(WordRules.tally(one).plus(WordRules.tally(other)));
    }
}
