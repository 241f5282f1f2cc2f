package org.hexaglot.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.Paragraph;
import org.hexaglot.content.TextFormats;
import org.hexaglot.content.okapi.OkapiTextFormats;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The aligned samples beside the checkout: silent where nothing is wrong, and what is planted is found at its place. */
final class AlignedSamplesTest {
    private static final Path SAMPLES = Path.of("../shared/samples/aligned");
    /** Neighbours tried are this far apart: each try compares six whole documents. */
    private static final int STEP = 12;

    private final TextFormats formats = new OkapiTextFormats();

    @BeforeEach
    void hasSamples() {
        assumeTrue(Files.isDirectory(SAMPLES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"goals-2026", "goals-2025-predecessor"})
    void raisesNoFalseAlarm(String name) throws IOException {
        Comparison comparison = Concordance.of(Language.EN, read(name));
        assertThat(comparison.compared()).containsExactlyElementsOf(Language.OFFICIAL);
        assertThat(comparison.differences()).isEmpty();
    }

    /** Its preamble is cut into paragraphs differently: three places, each of them true. */
    @Test
    void tellsOfTheDeclarationWhereItsPreambleIsCutDifferently() throws IOException {
        assertThat(Concordance.of(Language.EN, read("declaration")).differences())
                .hasSize(3)
                .allSatisfy(found -> assertThat(found.kind()).isEqualTo(DifferenceKind.PARAGRAPH))
                .allSatisfy(found -> assertThat(found.heading()).isEqualTo("Preamble"));
    }

    @Test
    void findsAWrongNumberPlantedInRussian() throws IOException {
        Map<Language, List<Paragraph>> versions = read("goals-2026");
        List<Paragraph> russian = versions.getOrDefault(Language.RU, List.of());
        int place = place(russian, "16\u00A0250");
        russian.set(place, new Paragraph("16\u00A0520", Paragraph.Kind.TABLE));
        assertThat(Concordance.of(Language.EN, versions).differences())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(DifferenceKind.NUMBER);
                    assertThat(found.languages()).containsExactly(Language.RU);
                    assertThat(found.position()).isEqualTo(place + 1);
                });
    }

    @Test
    void findsNeighboursThatChangePlacesInArabic() throws IOException {
        List<Paragraph> untouched = read("goals-2026").getOrDefault(Language.AR, List.of());
        List<Integer> missed = new ArrayList<>();
        for (int i = 6; i + 1 < untouched.size(); i += STEP) {
            boolean furniture = untouched.get(i + 1).kind() == Paragraph.Kind.HEADER_FOOTER;
            if (!furniture) {
                Map<Language, List<Paragraph>> versions = read("goals-2026");
                Collections.swap(versions.getOrDefault(Language.AR, List.of()), i, i + 1);
                boolean found = Concordance.of(Language.EN, versions).differences().stream()
                        .anyMatch(each -> each.languages().equals(List.of(Language.AR)));
                if (!found) {
                    missed.add(i);
                }
            }
        }
        assertThat(missed).as("of " + untouched.size()).isEmpty();
    }

    private static int place(List<Paragraph> paragraphs, String text) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).text().replaceAll("[\\s\u202F]", "\u00A0").equals(text)) {
                return i;
            }
        }
        throw new IllegalStateException(text);
    }

    private final Map<String, Map<Language, List<Paragraph>>> known = new HashMap<>();

    private Map<Language, List<Paragraph>> read(String name) throws IOException {
        if (!known.containsKey(name)) {
            Map<Language, List<Paragraph>> versions = new EnumMap<>(Language.class);
            for (Language language : Language.OFFICIAL) {
                Path file = SAMPLES.resolve(name + "." + language.code() + ".docx");
                versions.put(
                        language,
                        formats.read(file, file.getFileName().toString(), TextFormats.DOCX, language)
                                .paragraphs());
            }
            known.put(name, versions);
        }
        Map<Language, List<Paragraph>> copies = new EnumMap<>(Language.class);
        known.get(name).forEach((language, paragraphs) -> copies.put(language, new ArrayList<>(paragraphs)));
        return copies;
    }
}
