package org.hexaglot.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hexaglot.facts.Fact.Kind;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FactsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EN;The sum of $1,234.5 was paid.;1234.5",
                "EN;It rose to 1,250,000.;1250000",
                "EN;About 1.2 million people;1200000",
                "EN;3 billion dollars;3000000000",
                "FR;une somme de 1 234,5 dollars;1234.5",
                "FR;soit 1,2 million de personnes;1200000",
                "FR;3 milliards de dollars;3000000000",
                "FR;soit 2 500 agents;2500",
                "RU;сумма в размере 1 234,5 долл. США;1234.5",
                "RU;около 1,2 млн человек;1200000",
                "RU;3 миллиарда долларов;3000000000",
                "RU;25 тыс. человек;25000",
                "ES;la suma de 1.234,5 dólares;1234.5",
                "ES;cerca de 1,2 millones de personas;1200000",
                "ES;3.000 millones de dólares;3000000000",
                "ES;unos 25 mil;25000",
                "AR;مبلغ ١٬٢٣٤٫٥ دولار;1234.5",
                "AR;مبلغ 1,234.5 دولار;1234.5",
                "AR;نحو 1,2 مليون شخص;1200000",
                "AR;3 بلايين دولار;3000000000",
                "AR;نحو 000 25 شخص;25000",
                "AR;نحو 25 000 شخص;25000",
                "ZH;付款1 234.5美元;1234.5",
                "ZH;约120万人;1200000",
                "ZH;30亿美元;3000000000",
                "ZH;1234.5万元;12345000",
                "ZH;1亿2000万人;120000000",
                "ZH;１２５０人;1250"
            })
    void readsNumbersAsTheirLanguageWritesThem(Language language, String text, String value) {
        assertThat(primary(text, language, Kind.NUMBER)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EN;on 12 January 2026;01-12",
                "EN;January 12, 2026 was the day;01-12",
                "EN;from 12 to 16 January 2026;01-12 01-16",
                "EN;12–16 January;01-12 01-16",
                "FR;le 12 janvier 2026;01-12",
                "FR;du 1er au 16 janvier 2026;01-01 01-16",
                "RU;12 января 2026 года;01-12",
                "RU;с 12 по 16 января 2026 года;01-12 01-16",
                "ES;el 12 de enero de 2026;01-12",
                "ES;del 12 al 16 de enero de 2026;01-12 01-16",
                "AR;في 12 كانون الثاني/يناير 2026;01-12",
                "AR;في ١٢ يناير ٢٠٢٦;01-12",
                "AR;من 12 إلى 16 كانون الثاني/يناير 2026;01-12 01-16",
                "ZH;2026年1月12日;01-12",
                "ZH;2026年1月12日至16日;01-12 01-16",
                "ZH;２０２６年１月１２日;01-12",
                "EN;2026-01-12;01-12",
                "RU;12.01.2026;01-12"
            })
    void readsDaysInTheOrderOfEachLanguage(Language language, String text, String days) {
        assertThat(primary(text, language, Kind.DATE)).containsExactlyInAnyOrder(days.split(" "));
        if (text.matches(".*\\d{4}.*")) {
            assertThat(primary(text, language, Kind.NUMBER)).containsExactly("2026");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EN;25 per cent of the posts",
                "EN;25% of the posts",
                "FR;25 % des postes",
                "FR;25 pour cent des postes",
                "RU;25 процентов должностей",
                "ES;el 25 por ciento de los puestos",
                "AR;25 في المائة من الوظائف",
                "ZH;25%的员额",
                "ZH;占百分之25"
            })
    void readsPercentages(Language language, String text) {
        assertThat(primary(text, language, Kind.NUMBER)).containsExactly("25");
        assertThat(primary(text, language, Kind.PERCENTAGE)).containsExactly("%");
    }

    @Test
    void readsSymbolsAndResolutions() {
        assertThat(primary("See A/62/89-E/2007/76 and A/RES/60/265.", Language.EN, Kind.SYMBOL))
                .containsExactly("a/62/89", "a/res/60/265", "e/2007/76");
        assertThat(primary("见A/62/89－E/2007/76号文件", Language.ZH, Kind.SYMBOL)).containsExactly("a/62/89", "e/2007/76");
        assertThat(primary("大会第60/265号决议", Language.ZH, Kind.SYMBOL)).containsExactly("60/265");
        assertThat(Facts.of("قرار الجمعية العامة 265/60", Language.AR).of(Kind.SYMBOL))
                .allMatch(fact -> fact.reads("60/265"));
        assertThat(primary("HIV/AIDS and/or km/h", Language.EN, Kind.SYMBOL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EN;12. The Council met.;12",
                "AR;١٢ - اجتمع المجلس.;12",
                "ZH;12．理事会举行了会议。;12",
                "ZH;12、理事会;12",
                "EN;(a) The Council;''",
                "RU;а) Совет;''",
                "EN;1.5 million people;''",
                "EN;12 January 2026;''"
            })
    void tellsTheNumberOfAParagraphFromWhatItSays(Language language, String text, String mark) {
        assertThat(Facts.of(text, language).mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EN;in the 21st century",
                "ZH;二十一世纪和21世纪",
                "EN;26-10002 (E)",
                "EN;at 10.30 a.m. and 3 p.m.",
                "RU;в 15 ч. 30 мин.",
                "FR;à 15 h 30",
                "EN;three of the twelve members",
                "RU;три из двенадцати членов",
                "AR;ثلاثة من الأعضاء",
                "ZH;第六十二届会议",
                "EN;the sixty-second session",
                "RU;62-я сессия",
                "EN;in the 1990s",
                "ZH;1990年代",
                "RU;в 1990-х годах",
                "EN;https://example.org/en/2026/12",
                "ZH;2019冠状病毒病(COVID-19)",
                "EN;the G20 and the CO2 of PM2.5"
            })
    void asksForNothingThatLanguagesMaySayDifferently(Language language, String text) {
        assertThat(Facts.of(text, language).firmValues()).isEmpty();
    }

    @Test
    void letsAWordAnswerAFigure() {
        Map<Language, String> words = Map.of(
                Language.EN,
                "twenty-five",
                Language.FR,
                "vingt-cinq",
                Language.ES,
                "veinticinco",
                Language.RU,
                "двадцать пять",
                Language.AR,
                "خمسة وعشرون",
                Language.ZH,
                "二十五");
        words.forEach((language, word) ->
                assertThat(Facts.of(word, language).all()).as(word).anyMatch(fact -> !fact.firm() && fact.reads("25")));
    }

    @Test
    void readsAScaleBehindARangeForBothEnds() {
        List<Fact> facts = Facts.of("1–2 million", Language.EN).of(Kind.NUMBER);
        assertThat(facts).anyMatch(fact -> fact.reads("1000000")).anyMatch(fact -> fact.reads("2000000"));
    }

    private static Set<String> primary(String text, Language language, Kind kind) {
        Set<String> values = new TreeSet<>();
        Facts.of(text, language).of(kind).stream()
                .filter(Fact::firm)
                .forEach(fact -> values.add(fact.readings().get(0)));
        return values;
    }
}
