package org.hexaglot.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hexaglot.content.okapi.OkapiChecks;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Glossary;
import org.hexaglot.reference.Term;
import org.hexaglot.reference.lucene.LuceneStems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For each check what it must find and, no less important, what it must leave alone, in all five target languages. */
final class SegmentChecksTest {
    private final SegmentChecks checks = new SegmentChecks(OkapiChecks.made(), glossary());

    private static Glossary glossary() {
        Glossary glossary = new Glossary(1, new LuceneStems());
        glossary.add(Samples.concept(
                1,
                "Organs",
                List.of(
                        Term.preferred(Language.EN, "Security Council"),
                        Term.preferred(Language.AR, "مجلس الأمن"),
                        Term.preferred(Language.ZH, "安全理事会"),
                        deprecated(Language.ZH, "安理会"),
                        Term.preferred(Language.FR, "Conseil de sécurité"),
                        Term.preferred(Language.RU, "Совет Безопасности"),
                        Term.preferred(Language.ES, "Consejo de Seguridad"))));
        glossary.add(Samples.concept(
                2,
                "Meetings",
                List.of(
                        Term.preferred(Language.EN, "agenda item"),
                        Term.preferred(Language.FR, "point de l’ordre du jour"),
                        Term.preferred(Language.RU, "пункт повестки дня"),
                        Term.preferred(Language.ES, "tema del programa"),
                        deprecated(Language.ES, "punto de la agenda"))));
        glossary.add(Samples.concept(
                3,
                "Countries",
                List.of(
                        named(Language.EN, "Republic of Kenya", Term.Form.FORMAL),
                        named(Language.EN, "Kenya", Term.Form.SHORT),
                        named(Language.AR, "جمهورية كينيا", Term.Form.FORMAL),
                        named(Language.AR, "كينيا", Term.Form.SHORT),
                        named(Language.ZH, "肯尼亚共和国", Term.Form.FORMAL),
                        named(Language.ZH, "肯尼亚", Term.Form.SHORT),
                        named(Language.FR, "la République du Kenya", Term.Form.FORMAL),
                        named(Language.FR, "Kenya (le)", Term.Form.SHORT),
                        named(Language.RU, "Республика Кения", Term.Form.FORMAL),
                        named(Language.RU, "Кения", Term.Form.SHORT),
                        named(Language.ES, "la República de Kenya", Term.Form.FORMAL),
                        named(Language.ES, "Kenya", Term.Form.SHORT))));
        glossary.add(Samples.concept(
                4,
                "Organizations",
                List.of(
                        Term.preferred(Language.EN, "World Health Organization"),
                        named(Language.EN, "WHO", Term.Form.ABBREVIATION),
                        Term.preferred(Language.FR, "Organisation mondiale de la Santé"),
                        named(Language.FR, "OMS", Term.Form.ABBREVIATION))));
        return glossary;
    }

    private static Term deprecated(Language language, String text) {
        return new Term(language, text, Term.Status.DEPRECATED, Term.Form.FULL, "", "");
    }

    private static Term named(Language language, String text, Term.Form form) {
        return new Term(language, text, Term.Status.PREFERRED, form, "", "");
    }

    private Set<CheckKind> kinds(Language into, String source, String target) {
        Set<CheckKind> kinds = EnumSet.noneOf(CheckKind.class);
        checks.check(List.of(Pair.of(0, "s1", Language.EN, into, source, target)))
                .forEach(found -> kinds.add(found.alarm().kind()));
        return kinds;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR|It has 1,250 members.|يبلغ عدد أعضائه 1,520 عضوا.",
                "ZH|It has 1,250 members.|它有1 520名成员。",
                "FR|It has 1,250 members.|Il compte 1\u202F520 membres.",
                "RU|It has 1,250 members.|В него входят 1520 членов.",
                "ES|It has 1,250 members.|Cuenta con 1.520 miembros.",
                "FR|Growth was 2.5 per cent.|La croissance a été de 25 %.",
                "RU|It cost $3 billion.|Это стоило 3 млн долл. США.",
                "ES|It cost $3 billion.|Costó 3 millones de dólares.",
                "ZH|About 1.2 million people|约12万人",
                "AR|Some 25,000 people|نحو 52 ألف شخص",
                "FR|There are 15 posts.|Il y a des postes.",
                "FR|There are posts.|Il y a 15 postes."
            })
    void findsNumbersThatDiffer(Language into, String source, String target) {
        assertThat(kinds(into, source, target)).containsExactly(CheckKind.NUMBERS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR|It has 1,250 members.|يبلغ عدد أعضائه ١٬٢٥٠ عضوا.",
                "AR|It has 1,250.5 units in 2026.|وله ١٬٢٥٠٫٥ وحدة في عام ٢٠٢٦.",
                "AR|Two members and 12 observers|عضوان و 12 مراقبا",
                "ZH|It has 1,250 members.|它有１２５０名成员。",
                "ZH|About 1.2 million people, or 25 per cent|约120万人，占25%",
                "FR|It has 1,250 members.|Il compte 1\u202F250 membres.",
                "FR|Growth was 2.5 per cent.|La croissance a été de 2,5\u00A0%.",
                "FR|It cost $3 billion.|Cela a coûté 3\u00A0milliards de dollars.",
                "RU|It has 1,250 members.|В него входят 1250 членов.",
                "RU|It cost $3.5 billion.|Это стоило 3,5 млрд долл. США.",
                "ES|It has 1,250 members.|Cuenta con 1.250 miembros.",
                "ES|It cost $3 billion.|Costó 3.000 millones de dólares.",
                "FR|There are 3 posts.|Il y a trois postes.",
                "RU|One post and 15 vehicles|Одна должность и 15 автомобилей"
            })
    void readsNumbersAsEachLanguageWritesThem(Language into, String source, String target) {
        assertThat(kinds(into, source, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DATES|AR|It met on 12 January 2026.|اجتمع في 21 كانون الثاني/يناير 2026.",
                "DATES|ZH|It met on 12 January 2026.|它于2026年2月12日举行会议。",
                "DATES|FR|It met on 12 January 2026.|Il s’est réuni le 12 juin 2026.",
                "DATES|RU|It met on 12 January 2026.|Он собрался 12 июня 2026 года.",
                "DATES|ES|It met on 12 January 2026.|Se reunió el 2 de enero de 2026.",
                "SYMBOLS|FR|See A/62/89.|Voir A/62/98.",
                "SYMBOLS|ZH|See A/62/89 and E/2007/76.|见A/62/89。",
                "SYMBOLS|AR|See A/62/89.|انظر A/62/98.",
                "RESOLUTIONS|RU|Recalling its resolution 60/265|ссылаясь на свою резолюцию 60/256",
                "RESOLUTIONS|ES|Recalling Security Council resolution 1325 (2000)|Recordando la resolución 1352 (2000) del Consejo de Seguridad",
                "RESOLUTIONS|FR|See resolution A/RES/70/1.|Voir la résolution A/RES/71/1.",
                "PARAGRAPHS|FR|See para. 12.|Voir le par. 13.",
                "PARAGRAPHS|RU|See para. 12 (a) below.|См. пункт 12 b) ниже.",
                "PARAGRAPHS|AR|See para. 12 (b) below.|انظر الفقرة 12 (أ) أدناه.",
                "PARAGRAPHS|ES|See paragraphs 12 (c) and 14.|Véanse los párrafos 12 y 14.",
                "PARAGRAPHS|ZH|As set out in paragraph 15|如第16段所述",
                "PARAGRAPHS|ES|12. The Council met.|13. El Consejo se reunió.",
                "NOTES|FR|See footnote 7 above.|Voir la note 8 ci-dessus.",
                "NOTES|RU|See footnote 7 above.|См. сноску 8 выше."
            })
    void findsDatesSymbolsAndReferencesThatDiffer(CheckKind kind, Language into, String source, String target) {
        assertThat(kinds(into, source, target)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR|It met from 12 to 16 January 2026.|اجتمع في الفترة من 12 إلى 16 كانون الثاني/يناير 2026.",
                "ZH|It met on 12 January 2026.|它于2026年1月12日举行会议。",
                "FR|It met on 1 May 2026.|Il s’est réuni le 1er\u00A0mai 2026.",
                "RU|It met on 12 January 2026.|Он собрался 12 января 2026 года.",
                "ES|It met on 12 January 2026.|Se reunió el 12 de enero de 2026.",
                "FR|See A/62/89-E/2007/76.|Voir A/62/89–E/2007/76.",
                "RU|See A/62/89–E/2007/76.|См. A/62/89—E/2007/76.",
                "ZH|See A/62/89/Add.1.|见A/62/89/Add.1。",
                "ES|See CRC/C/15/Add.3.|Véase CRC/C/15/Add.3.",
                "AR|Recalling its resolution 60/265|إذ تشير إلى قرارها 60/265",
                "RU|Security Council resolution 1325 (2000)|резолюция 1325 (2000) Совета Безопасности",
                "FR|See para. 12 (a).|Voir le par. 12 a).",
                "ES|See paras. 12 (a) and 14 (b)–(d).|Véanse los párrs. 12 a) y 14 b) a d).",
                "RU|See para. 12 (a).|См. п. 12 а).",
                "RU|See para. 12 (c).|См. пункт 12 c).",
                "AR|See para. 12 (a).|انظر الفقرة 12 (أ).",
                "AR|See para. 12 (c).|انظر الفقرة 12 (ج).",
                "ZH|See para. 12 (a).|见第12(a)段。",
                "ZH|See para. 12 (a).|见第１２（ａ）段。",
                "FR|12. The Council met.|12. Le Conseil s’est réuni.",
                "AR|12. The Council met.|١٢ - اجتمع المجلس."
            })
    void acceptsDatesSymbolsAndReferencesInTheFormOfEachLanguage(Language into, String source, String target) {
        assertThat(kinds(into, source, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR|The Council met.|The Council met.",
                "ZH|The Council met.|The Council met.",
                "FR|The Council met.|The Council met.",
                "RU|Introduction|Introduction",
                "ES|Report of the meeting|Report of the meeting"
            })
    void findsWhatWasNotTranslated(Language into, String source, String target) {
        assertThat(kinds(into, source, target)).containsExactly(CheckKind.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR|1,250|1,250",
                "AR|A/62/89|A/62/89",
                "ZH|A/62/89-E/2007/76|A/62/89-E/2007/76",
                "RU|17-03372 (E)|17-03372 (E)",
                "ES|Kenya|Kenya",
                "FR|Introduction|Introduction",
                "ES|Ban Ki-moon|Ban Ki-moon",
                "ZH|Kofi Annan|Kofi Annan",
                "AR|https://www.un.org/en/documents|https://www.un.org/en/documents",
                "RU|unodc@un.org|unodc@un.org",
                "RU|UNESCO, FAO|UNESCO, FAO",
                "AR|–|–"
            })
    void acceptsWhatIsTheSameByRight(Language into, String source, String target) {
        assertThat(kinds(into, source, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR|The programme was launched.|أطلق programme في نيويورك.",
                "ZH|The programme was launched.|启动了programme。",
                "RU|The programme was launched.|Начато осуществление programme по данному вопросу.",
                "RU|The Committee met.|Кoмитет провел заседание.",
                "ZH|The Committee met.|委员会\uFFFD举行会议。"
            })
    void findsLettersThatDoNotBelongThere(Language into, String source, String target) {
        assertThat(kinds(into, source, target)).containsExactly(CheckKind.SCRIPT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RU|UNESCO and the G20 met.|ЮНЕСКО и G20 провели заседание.",
                "AR|See www.un.org and A/62/89.|انظر www.un.org و A/62/89.",
                "ZH|Kofi Annan spoke.|Kofi Annan发言。",
                "RU|an ad hoc committee|ad hoc комитет",
                "ZH|It emits 5 kg of CO2.|它排放5 kg CO2。",
                "AR|part iv of annex II|الجزء iv من المرفق II",
                "RU|the company (Acme Trading Ltd)|компания (Acme Trading Ltd)",
                "RU|the ship “Northern Star”|судно «Northern Star»",
                "RU|COVID-19 vaccines|вакцины против COVID-19",
                "FR|The programme was launched.|Le programme a été lancé."
            })
    void acceptsLettersThatBelongThere(Language into, String source, String target) {
        assertThat(kinds(into, source, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUOTES|FR|He said “no”.|Il a dit “non”.",
                "QUOTES|FR|He said “no”.|Il a dit «non».",
                "QUOTES|FR|He said “no”.|Il a dit \"non\".",
                "QUOTES|RU|He said “no”.|Он сказал “нет”.",
                "QUOTES|RU|He said “no”.|Он сказал \"нет\".",
                "QUOTES|RU|He said “no”.|Он сказал « нет ».",
                "QUOTES|ES|He said “no”.|Dijo \"no\".",
                "QUOTES|ZH|He said “no”.|他说«不»。",
                "QUOTES|AR|He said “no”.|قال ”لا.",
                "QUOTES|FR|He said “no”.|Il a dit non.",
                "BRACKETS|FR|It met (twice).|Il s’est réuni (deux fois.",
                "BRACKETS|ZH|It met (twice).|它举行了会议（两次。",
                "BRACKETS|AR|The [draft] text|النص المشروع",
                "BRACKETS|ES|Who decides?|Quién decide?",
                "BRACKETS|ES|Act now!|Actúen ya!"
            })
    void findsQuotesAndBracketsThatAreWrongInTheLanguage(CheckKind kind, Language into, String source, String target) {
        assertThat(kinds(into, source, target)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR|He said “no”.|Il a dit «\u00A0non\u00A0».",
                "FR|He said “the ‘big’ no”.|Il a dit «\u202Fle “grand” non\u202F».",
                "RU|He said “no”.|Он сказал «нет».",
                "RU|He said “the big no”.|Он сказал «большое „нет“».",
                "ES|He said “no”.|Dijo “no”.",
                "ES|He said “no”.|Dijo «no».",
                "ZH|He said “no”.|他说“不”。",
                "ZH|the book “Peace”|《和平》一书",
                "AR|He said “no”.|قال ”لا“.",
                "AR|He said “no”.|قال \"لا\".",
                "AR|He said “no”.|قال «لا».",
                "FR|(a) It met;|a) Elle s’est réunie\u00A0;",
                "RU|(a) It met;|a) он провел заседание;",
                "ES|(a) Who decides?|a) ¿Quién decide?",
                "ES|Act now!|¡Actúen ya!",
                "ZH|It met (twice).|它举行了（两次）会议。",
                "ZH|It met (twice).|它举行了(两次）会议。",
                "FR|“This sentence goes on|«\u00A0Cette phrase continue",
                "ZH|tons per hectare|（吨/公顷）",
                "ES|It met (see paras. 12 (a) and (b))|Se reunió (véanse los párrs. 12 a) y b))",
                "AR|The [draft] text (1)|نص [المشروع] (1)"
            })
    void acceptsQuotesAndBracketsAsTheLanguageHasThem(Language into, String source, String target) {
        assertThat(kinds(into, source, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TERMS|FR|The experts of WHO met.|Les experts de l’Organisation se sont réunis.",
                "TERMS|FR|The Security Council met.|Le Conseil de la sûreté s’est réuni.",
                "TERMS|RU|The Security Council met.|Совет обороны провел заседание.",
                "TERMS|AR|The Security Council met.|اجتمع المجلس.",
                "FORBIDDEN|ZH|The Security Council met.|安理会举行了会议。",
                "FORBIDDEN|ES|See agenda item 12.|Véase el punto de la agenda 12.",
                "COUNTRIES|FR|The visit to Kenya|La visite au Bénin",
                "COUNTRIES|RU|The Republic of Kenya spoke.|Выступила Кения.",
                "COUNTRIES|ZH|Kenya spoke.|乌干达发了言。"
            })
    void findsTermsThatAreMissingOrForbidden(CheckKind kind, Language into, String source, String target) {
        assertThat(kinds(into, source, target)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR|The Security Council met.|Le Conseil de sécurité s’est réuni.",
                "RU|A decision of the Security Council|Решение Совета Безопасности",
                "AR|to the Security Council|إلى مجلس الأمن",
                "ZH|The Security Council met.|安全理事会举行了会议。",
                "FR|agenda item 12|point 12 de l’ordre du jour",
                "ES|Kenya and the Republic of Kenya|Kenya y la República de Kenya",
                "FR|The Republic of Kenya spoke.|La République du Kenya a pris la parole.",
                "RU|a visit to Kenya|визит в Кению",
                "AR|The Republic of Kenya spoke.|تكلمت جمهورية كينيا.",
                "ZH|the Republic of Kenya|肯尼亚共和国",
                "FR|Farmers who used it gained.|Les agriculteurs qui l’ont employé y ont gagné.",
                "FR|WHO met.|L’OMS s’est réunie."
            })
    void recognisesTermsInTheirForms(Language into, String source, String target) {
        assertThat(kinds(into, source, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SPACES|FR|It met today.|Elle s’est  réunie aujourd’hui.",
                "REPEATED|ES|It met today.|Se reunió reunió hoy.",
                "REMARKS|FR|It met today.|Elle s’est réunie aujourd’hui [NdT: à vérifier].",
                "REMARKS|RU|It met today.|Он собрался сегодня [проверить].",
                "REMARKS|ES|It met today.|Se reunió hoy ???",
                "REMARKS|ZH|It met today.|它今天举行会议[译注：日期待查]。",
                "REMARKS|AR|It met today.|اجتمع اليوم [ملاحظة من المترجم].",
                "REMARKS|FR|It met today.|Elle s’est réunie <g1>aujourd’hui</g1>.",
                "CODES|FR|It met {1/} today.|Elle s’est réunie aujourd’hui.",
                "CODES|ES|{1}It{/1} met.|{1}Se{1} reunió."
            })
    void findsWhatSlippedIn(CheckKind kind, Language into, String source, String target) {
        assertThat(kinds(into, source, target)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR|You rise.|Vous vous levez.",
                "ES|All over the world|En todo el mundo",
                "FR|It met {1/} today.|Aujourd’hui {1/} elle s’est réunie.",
                "FR|resolution 3376 (XXX)|résolution 3376 (XXX)",
                "FR|[Original: English]|[Original : anglais]"
            })
    void acceptsWhatOnlyLooksLikeASlip(Language into, String source, String target) {
        assertThat(kinds(into, source, target)).isEmpty();
    }

    @Test
    void marksThePlacesOnBothSides() {
        List<Found> found = checks.check(List.of(Pair.of(
                0, "s1", Language.EN, Language.FR, "{1}It{/1} has 1,250 members.", "{1}Il{/1} compte 1 520 membres.")));
        assertThat(found).singleElement().satisfies(each -> {
            Spot source = each.alarm().source().get(0);
            Spot target = each.alarm().target().get(0);
            assertThat(each.pair().source().substring(source.from(), source.to()))
                    .isEqualTo("1,250");
            assertThat(each.pair().target().substring(target.from(), target.to()))
                    .isEqualTo("1 520");
        });
    }

    @Test
    void namesAnAlarmByWhatItSaysAndNotByItsPlace() {
        Pair here = Pair.of(3, "s3", Language.EN, Language.FR, "It has 5 members.", "Il compte 6 membres.");
        Pair there = Pair.of(9, "s9", Language.EN, Language.FR, "It has 5 members.", "Il compte 6 membres.");
        Pair other = Pair.of(3, "s3", Language.EN, Language.FR, "It has 5 members.", "Il compte 7 membres.");
        String id = checks.check(List.of(here)).get(0).id();
        assertThat(checks.check(List.of(there)).get(0).id()).isEqualTo(id);
        assertThat(checks.check(List.of(other)).get(0).id()).isNotEqualTo(id);
    }
}
