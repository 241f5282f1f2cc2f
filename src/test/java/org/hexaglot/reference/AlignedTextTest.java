package org.hexaglot.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.Paragraph;
import org.hexaglot.content.Paragraph.Kind;
import org.hexaglot.content.TextFormats;
import org.hexaglot.content.okapi.OkapiTextFormats;
import org.hexaglot.content.okapi.SrxSentences;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignedTextTest {
    private static final Path SAMPLES = Path.of(System.getProperty("samples", "../shared/samples"), "aligned");

    private static List<Paragraph> body(String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(new Paragraph(text, Kind.BODY));
        }
        return paragraphs;
    }

    @Test
    void bringsParallelVersionsTogether() {
        List<Map<Language, String>> passages = AlignedText.of(
                Language.EN,
                Map.of(
                        Language.EN,
                        body("1. No poverty", "2. Zero hunger in 2025", "3. Good health"),
                        Language.FR,
                        body("1. Pas de pauvreté", "2. Faim « zéro » en 2025", "3. Bonne santé"),
                        Language.ZH,
                        body("1. 无贫穷", "2. 到2025年零饥饿", "3. 良好健康")));
        assertThat(passages).hasSize(3);
        assertThat(passages.get(1))
                .containsEntry(Language.FR, "2. Faim « zéro » en 2025")
                .containsEntry(Language.ZH, "2. 到2025年零饥饿");
    }

    @Test
    void toleratesAMissingAndAnAddedParagraph() {
        String first = "The report was prepared pursuant to resolution 60/265 of the General Assembly.";
        String second = "In paragraph 54 the Secretary-General was requested to report on the 12 goals.";
        String third = "Forty-two Member States replied by 30 June 2026; their views are set out below.";
        String premier =
                "Le présent rapport est soumis en application de la résolution 60/265 de l’Assemblée générale.";
        String deuxieme = "Au paragraphe 54, le Secrétaire général a été prié de faire rapport sur les 12 objectifs.";
        String troisieme =
                "Quarante-deux États Membres avaient répondu au 30 juin 2026 ; leurs vues figurent ci-après.";
        List<Map<Language, String>> passages = AlignedText.of(
                Language.EN,
                Map.of(
                        Language.EN,
                        body(first, second, third),
                        Language.FR,
                        body(premier, troisieme),
                        Language.ES,
                        body(
                                "Nota de la Secretaría",
                                "El informe se preparó en cumplimiento de la resolución 60/265 de la Asamblea General.",
                                "En el párrafo 54 se pidió al Secretario General que informara sobre los 12 objetivos.",
                                "Cuarenta y dos Estados Miembros respondieron antes del 30 de junio de 2026.")));
        assertThat(passages).hasSize(4);
        assertThat(passages.get(0)).containsOnlyKeys(Language.ES);
        assertThat(passages.get(1)).containsEntry(Language.FR, premier);
        assertThat(passages.get(2)).doesNotContainKey(Language.FR).doesNotContainValue(deuxieme);
        assertThat(passages.get(3)).containsEntry(Language.FR, troisieme).containsKey(Language.ES);
    }

    @Test
    void joinsAParagraphThatWasSplit() {
        List<Map<Language, String>> passages = AlignedText.of(
                Language.EN,
                Map.of(
                        Language.EN,
                        body(
                                "1. Introduction",
                                "2. The Committee met on 3 May. It elected its officers by acclamation and adopted the agenda.",
                                "3. Conclusions"),
                        Language.FR,
                        body(
                                "1. Introduction",
                                "2. Le Comité s’est réuni le 3 mai.",
                                "Il a élu son bureau par acclamation et adopté l’ordre du jour.",
                                "3. Conclusions")));
        assertThat(passages).hasSize(3);
        assertThat(passages.get(1).get(Language.FR))
                .isEqualTo(
                        "2. Le Comité s’est réuni le 3 mai.\nIl a élu son bureau par acclamation et adopté l’ordre du jour.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"goals-2025-predecessor", "goals-2026"})
    void alignsTheSamplesPerfectly(String name) throws IOException {
        Map<Language, List<Paragraph>> versions = sample(name);
        List<Map<Language, String>> passages = AlignedText.of(Language.EN, versions);
        assertThat(passages).hasSameSizeAs(texts(versions.get(Language.EN)));
        for (Language language : Language.OFFICIAL) {
            assertThat(passages.stream().map(passage -> passage.get(language)))
                    .as(language.code())
                    .containsExactlyElementsOf(texts(versions.get(language)));
        }
    }

    /** Its preamble has another number of paragraphs in every language. */
    @Test
    void findsTheArticlesOfTheDeclarationAfterItsPreamble() throws IOException {
        List<Map<Language, String>> passages = AlignedText.of(Language.EN, sample("declaration"));
        for (int article = 1; article <= 30; article++) {
            String english = "Article " + article;
            assertThat(passages)
                    .filteredOn(passage -> english.equals(passage.get(Language.EN)))
                    .singleElement()
                    .satisfies(passage -> assertThat(passage).hasSize(6))
                    .satisfies(passage -> assertThat(passage.get(Language.AR)).endsWith(english.substring(8)));
        }
    }

    private static Map<Language, List<Paragraph>> sample(String name) throws IOException {
        assumeThat(SAMPLES).isDirectory();
        TextFormats formats = new OkapiTextFormats();
        Map<Language, List<Paragraph>> versions = new EnumMap<>(Language.class);
        for (Language language : Language.OFFICIAL) {
            Path file = SAMPLES.resolve(name + "." + language.code() + ".docx");
            assumeThat(Files.isRegularFile(file)).isTrue();
            versions.put(
                    language,
                    formats.read(file, file.getFileName().toString(), TextFormats.DOCX, language)
                            .paragraphs());
        }
        return versions;
    }

    private static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.kind().isCounted())
                .map(Paragraph::text)
                .toList();
    }

    @Test
    void cutsATranslationIntoAsManyPartsAsItsSourceHasSentences() {
        Sentences sentences = new Sentences(new SrxSentences());
        assertThat(sentences.of(
                        Language.EN,
                        Map.of(
                                Language.EN, "See A/62/89. The Committee adopted paras. 3–5. It rose.",
                                Language.FR, "Voir A/62/89. Le Comité a adopté les par. 3 à 5. Il s’est séparé.",
                                Language.ZH, "见A/62/89。委员会通过了第3至第5段。会议结束。")))
                .hasSize(3)
                .allSatisfy(sentence -> assertThat(sentence).hasSize(3));
        assertThat(sentences.of(Language.EN, Map.of(Language.EN, "One. Two.", Language.FR, "Un et deux.")))
                .isEmpty();
        assertThat(sentences.of(Language.EN, Map.of(Language.EN, "5. Achieve gender equality.", Language.FR, "5. X.")))
                .isEmpty();
        assertThat(sentences.of(Language.EN, Map.of(Language.EN, "Nos. 3–5 apply.", Language.FR, "Voir nos 3 à 5.")))
                .isEmpty();
    }

    @Test
    void keepsSentencesTogetherWhereTheTranslatorMadeMoreOfThem() {
        Sentences sentences = new Sentences(new SrxSentences());
        assertThat(sentences.cut(
                        Language.FR,
                        "Le rapport est long. Il est complet. Fin.",
                        List.of("The report is long and it is complete.", "End.")))
                .containsExactly("Le rapport est long. Il est complet.", "Fin.");
    }
}
