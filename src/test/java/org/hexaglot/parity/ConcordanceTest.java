package org.hexaglot.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hexaglot.kernel.Language.AR;
import static org.hexaglot.kernel.Language.EN;
import static org.hexaglot.kernel.Language.ES;
import static org.hexaglot.kernel.Language.FR;
import static org.hexaglot.kernel.Language.RU;
import static org.hexaglot.kernel.Language.ZH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.content.Paragraph;
import org.hexaglot.content.Paragraph.Kind;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report of our own in six languages, as its versions agree and with faults planted. */
final class ConcordanceTest {
    private final Map<Language, List<Paragraph>> report = new EnumMap<>(Language.class);

    @BeforeEach
    void writeTheReport() {
        write(EN, """
                # I. Introduction
                1. In its resolution 78/242 of 22 December 2023, the General Assembly requested a report on water (see A/78/600, para. 12).
                2. The budget for 2026 amounts to $1,234.5 million, an increase of 3.5 per cent over 2025.
                3. From 12 to 16 January 2026, some 2.4 million people in three countries received aid.
                # II. Progress
                4. The twenty-first session was attended by 1,250 participants from 54 States.
                5. Two of the five regional centres were rebuilt in the biennium 2024–2025.
                ~ A/RES/70/1, 2015.
                """);
        write(FR, """
                # I. Introduction
                1. Dans sa résolution 78/242 du 22 décembre 2023, l’Assemblée générale a demandé un rapport sur l’eau (voir A/78/600, par. 12).
                2. Le budget de 2026 s’élève à 1 234,5 millions de dollars, en hausse de 3,5 % par rapport à 2025.
                3. Du 12 au 16 janvier 2026, quelque 2,4 millions de personnes de trois pays ont reçu une aide.
                # II. Progrès
                4. La vingt et unième session a réuni 1 250 participants de 54 États.
                5. Deux des cinq centres régionaux ont été reconstruits pendant l’exercice biennal 2024-2025.
                ~ A/RES/70/1, 2015.
                """);
        write(ES, """
                # I. Introducción
                1. En su resolución 78/242, de 22 de diciembre de 2023, la Asamblea General solicitó un informe sobre el agua (véase A/78/600, párr. 12).
                2. El presupuesto para 2026 asciende a 1.234,5 millones de dólares, un aumento del 3,5 % respecto de 2025.
                3. Del 12 al 16 de enero de 2026, unos 2,4 millones de personas de tres países recibieron ayuda.
                # II. Progresos
                4. Asistieron al 21º período de sesiones 1.250 participantes de 54 Estados.
                5. Dos de los cinco centros regionales se reconstruyeron en el bienio 2024-2025.
                ~ A/RES/70/1, 2015.
                """);
        write(RU, """
                # I. Введение
                1. В своей резолюции 78/242 от 22 декабря 2023 года Генеральная Ассамблея просила представить доклад о воде (см. A/78/600, п. 12).
                2. Бюджет на 2026 год составляет 1234,5 млн долл. США, что на 3,5 процента больше, чем в 2025 году.
                3. С 12 по 16 января 2026 года помощь получили около 2,4 млн человек в трех странах.
                # II. Прогресс
                4. В работе двадцать первой сессии приняли участие 1250 человек из 54 государств.
                5. Два из пяти региональных центров были восстановлены в двухгодичном периоде 2024–2025 годов.
                ~ A/RES/70/1, 2015.
                """);
        write(ZH, """
                # 一. 导言
                1. 大会2023年12月22日第78/242号决议要求提交一份关于水的报告(见A/78/600，第12段)。
                2. 2026年预算为12.345亿美元，比2025年增加3.5%。
                3. 2026年1月12日至16日，三个国家的约240万人获得援助。
                # 二. 进展
                4. 来自54个国家的1 250人参加了第二十一届会议。
                5. 2024-2025两年期重建了5个区域中心中的2个。
                ~ A/RES/70/1, 2015.
                """);
        write(AR, """
                # أولا - مقدمة
                1 - طلبت الجمعية العامة في قرارها 78/242 المؤرخ 22 كانون الأول/ديسمبر 2023 تقديم تقرير عن المياه (انظر A/78/600، الفقرة 12).
                2 - وتبلغ ميزانية عام 2026 ما قدره 1 234,5 مليون دولار، بزيادة نسبتها 3,5 في المائة عن عام 2025.
                3 - وفي الفترة من 12 إلى 16 كانون الثاني/يناير 2026، تلقى نحو 2,4 مليون شخص في ثلاثة بلدان المعونة.
                # ثانيا - التقدم المحرز
                4 - وحضر الدورة الحادية والعشرين ١٬٢٥٠ مشاركا من ٥٤ دولة.
                5 - وأعيد بناء مركزين من المراكز الإقليمية الخمسة في فترة السنتين 2024-2025.
                ~ A/RES/70/1, 2015.
                """);
    }

    @Test
    void findsNothingWhereTheVersionsAgree() {
        assertThat(compared()).isEmpty();
    }

    @Test
    void findsAWrongNumberInRussian() {
        replace(RU, "1250", "1520");
        assertThat(compared()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(DifferenceKind.NUMBER);
            assertThat(found.languages()).containsExactly(RU);
            assertThat(found.position()).isEqualTo(6);
            assertThat(found.heading()).isEqualTo("II. Progress");
            assertThat(side(found, RU).values()).containsExactly("1520");
            assertThat(side(found, AR).values()).containsExactly("١٬٢٥٠");
            assertThat(side(found, FR).values()).containsExactly("1 250");
        });
    }

    @Test
    void findsTwoParagraphsThatChangedPlacesInArabic() {
        Collections.swap(report.get(AR), 2, 3);
        assertThat(compared()).isNotEmpty().allSatisfy(found -> {
            assertThat(found.kind()).isEqualTo(DifferenceKind.ORDER);
            assertThat(found.languages()).containsExactly(AR);
            assertThat(found.position()).isBetween(3, 4);
        });
    }

    @Test
    void findsThemAlsoWhenTheyWereNumberedAnew() {
        List<Paragraph> arabic = report.get(AR);
        String second = arabic.get(2).text();
        String third = arabic.get(3).text();
        arabic.set(2, new Paragraph("2" + third.substring(1), Kind.BODY));
        arabic.set(3, new Paragraph("3" + second.substring(1), Kind.BODY));
        assertThat(compared())
                .extracting(Difference::kind)
                .contains(DifferenceKind.ORDER)
                .containsOnly(DifferenceKind.ORDER, DifferenceKind.NUMBERING);
    }

    @Test
    void findsAnotherDayResolutionAndPercentage() {
        replace(ZH, "12月22日", "12月21日");
        replace(ES, "78/242", "78/224");
        replace(FR, "3,5 %", "3,6 %");
        replace(EN, "3.5 per cent", "3.5 points");
        assertThat(compared())
                .extracting(Difference::kind, Difference::languages)
                .containsExactlyInAnyOrder(
                        tuple(DifferenceKind.DATE, List.of(ZH)),
                        tuple(DifferenceKind.SYMBOL, List.of(ES)),
                        tuple(DifferenceKind.NUMBER, List.of(FR)),
                        tuple(DifferenceKind.PERCENTAGE, List.of(EN)));
    }

    @Test
    void findsAMissingParagraphAndAMissingFootnote() {
        report.get(ZH).remove(5);
        report.get(FR).remove(report.get(FR).size() - 1);
        assertThat(compared())
                .extracting(Difference::kind, Difference::position, Difference::languages)
                .containsExactly(
                        tuple(DifferenceKind.PARAGRAPH, 6, List.of(ZH)),
                        tuple(DifferenceKind.FOOTNOTE, 8, List.of(FR)));
    }

    @Test
    void findsAParagraphThatOneLanguageHasMore() {
        report.get(ES).add(4, new Paragraph("Este párrafo no figura en ninguna otra versión del informe.", Kind.BODY));
        assertThat(compared()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(DifferenceKind.PARAGRAPH);
            assertThat(found.languages()).containsExactly(ES);
        });
    }

    @Test
    void findsAWrongParagraphNumberAndALostHeading() {
        replace(RU, "4. В работе", "5. В работе");
        Paragraph heading = report.get(FR).get(4);
        report.get(FR).set(4, new Paragraph(heading.text(), Kind.BODY));
        assertThat(compared())
                .extracting(Difference::kind, Difference::languages)
                .containsExactlyInAnyOrder(
                        tuple(DifferenceKind.NUMBERING, List.of(RU)), tuple(DifferenceKind.FORM, List.of(FR)));
    }

    @Test
    void keepsTheIdOfADifferenceWhateverElseChanges() {
        replace(RU, "1250", "1520");
        String before = compared().get(0).id();
        replace(RU, "доклад о воде", "новый доклад о воде");
        report.get(FR).remove(6);
        assertThat(compared()).extracting(Difference::id).contains(before);
    }

    @Test
    void takesAForeignSeparatorForWhatTheOthersSay() {
        replace(FR, "1 250", "1,250");
        assertThat(compared()).isEmpty();
    }

    @Test
    void saysWhenAFileIsNoVersionOfTheText() {
        List<Paragraph> other = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            other.add(new Paragraph("Texte sans rapport numéro " + i * 97, Kind.BODY));
        }
        report.put(FR, other);
        Comparison comparison = Concordance.of(EN, report);
        assertThat(comparison.unlike()).containsExactly(FR);
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void takesTheSameTextInAllLanguagesForTheSame() {
        List<Paragraph> english = report.get(EN);
        report.replaceAll((language, unused) -> english);
        assertThat(compared()).isEmpty();
    }

    private List<Difference> compared() {
        return Concordance.of(EN, report).differences();
    }

    private static Difference.Side side(Difference difference, Language language) {
        return Objects.requireNonNull(difference.sides().get(language));
    }

    private void replace(Language language, String text, String by) {
        report.get(language)
                .replaceAll(paragraph -> new Paragraph(paragraph.text().replace(text, by), paragraph.kind()));
    }

    private void write(Language language, String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : text.strip().split("\n")) {
            Kind kind = line.startsWith("# ") ? Kind.HEADING : line.startsWith("~ ") ? Kind.FOOTNOTE : Kind.BODY;
            paragraphs.add(new Paragraph(kind == Kind.BODY ? line : line.substring(2), kind));
        }
        report.put(language, paragraphs);
    }
}
