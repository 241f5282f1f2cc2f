package org.hexaglot.content.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hexaglot.content.BilingualFormats.Languages;
import org.hexaglot.content.BilingualText;
import org.hexaglot.content.Exchange;
import org.hexaglot.content.Paragraph;
import org.hexaglot.content.SegmentState;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExchangeFormatsTest {
    private static final String ORIGIN = "hexaglot:0abc/7/fr";

    /** Change tracks of 2.1, and a glossary entry that refers to nothing. */
    private static final Set<String> BEYOND_THE_TOOLKIT = Set.of(
            "Good-ctr_appliesTo-using-ref-to-resolvableID.xlf",
            "Good-ctr_property-content-or-valid-attribute-ref.xlf",
            "Good-ctr_ref-pointed-to-resolvableID.xlf",
            "Good-ctr_revisions-using-ref-to-resolvableID.xlf",
            "sample1.xlf");

    private final OkapiExchangeFormats formats = new OkapiExchangeFormats();
    private final OkapiBilingualFormats bilingual = new OkapiBilingualFormats();

    @TempDir
    Path folder;

    private static BilingualText.Unit paragraph() {
        return new BilingualText.Unit(
                "document-1-abc",
                "word/document.xml",
                Paragraph.Kind.BODY,
                " ",
                List.of(
                        BilingualText.Segment.of("document-1-abc.1", "{1}One & <two>{2/}.", " "),
                        BilingualText.Segment.of("document-1-abc.2", "Three{/1} {{4} words{3/}.", "")));
    }

    private static Exchange exchange(SegmentState state, boolean translated) {
        BilingualText.Unit unit = paragraph();
        return exchange(new BilingualText("r", List.of(unit)), state, translated);
    }

    private static Exchange exchange(BilingualText text, SegmentState state, boolean translated) {
        List<Exchange.Unit> units = new ArrayList<>();
        for (BilingualText.Unit unit : text.units()) {
            units.add(new Exchange.Unit(
                    unit.id(),
                    unit.lead(),
                    unit.segments().stream()
                            .map(segment -> new Exchange.Entry(
                                    segment, translated ? Pseudo.translated(segment.text(), Language.FR) : "", state))
                            .toList()));
        }
        return new Exchange(ORIGIN, new Languages(Language.EN, Language.FR), units);
    }

    private Path written(Exchange exchange, String version) throws IOException {
        Path file = Files.createTempFile(folder, "handoff", ".xlf");
        if (version.equals("1.2")) {
            formats.writeXliff1(exchange, file);
        } else {
            formats.writeXliff2(exchange, file);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2", "2.1"})
    void readsWhatItWrites(String version) throws IOException {
        for (SegmentState state : SegmentState.values()) {
            Exchange sent = exchange(state, true);
            Exchange.Returned returned = formats.read(written(sent, version));
            assertThat(returned.origin()).isEqualTo(ORIGIN);
            assertThat(returned.target()).isEqualTo(Language.FR);
            assertThat(returned.entries())
                    .containsExactlyElementsOf(sent.units().get(0).entries().stream()
                            .map(entry -> new Exchange.ReturnedEntry(
                                    entry.segment().id(), entry.segment().text(), entry.target(), state))
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2", "2.1"})
    void leavesOutWhatIsNotTranslated(String version) throws IOException {
        Exchange.Returned returned = formats.read(written(exchange(SegmentState.INITIAL, false), version));
        assertThat(returned.entries()).hasSize(2).allMatch(entry -> entry.target()
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2", "2.1"})
    void writesWhatTheStandardAsksFor(String version) throws IOException {
        Path file = written(exchange(SegmentState.TRANSLATED, true), version);
        assertThat(file).content().contains("version=\"" + version + "\"", "One &amp; &lt;two");
    }

    @Test
    void refusesEntitiesRubbishAndWhatIsNoXliff() throws IOException {
        refused("<!DOCTYPE x [<!ENTITY e \"x\">]><xliff version=\"1.2\">&e;</xliff>", "file-dtd");
        refused("<xliff version=\"1.2\"><file></xliff>", "file-xml-malformed");
        refused("<html/>", "return-not-xliff");
        refused(
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\"><file id=\"f\">"
                        + "<unit id=\"a\"><segment><source>a</source></segment></unit>"
                        + "<unit id=\"a\"><segment><source>b</source></segment></unit></file></xliff>",
                "return-invalid-xliff");
        refused(
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file original=\"x\""
                        + " source-language=\"en\" target-language=\"fr\" datatype=\"x\"><body>"
                        + "<trans-unit id=\"a\"><source>a</source></trans-unit>"
                        + "<trans-unit id=\"a\"><source>b</source></trans-unit></body></file></xliff>",
                "return-invalid-xliff");
    }

    private void refused(String content, String key) throws IOException {
        Path file = Files.writeString(folder.resolve("hostile.xlf"), content);
        assertThatThrownBy(() -> formats.read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @TestFactory
    Stream<DynamicTest> carriesEverySampleThroughBothVersions() throws IOException {
        return Stream.concat(samples("docx", "docx").stream(), samples("aligned", "docx").stream())
                .flatMap(file -> Stream.of("1.2", "2.1")
                        .map(version -> DynamicTest.dynamicTest(
                                file.getFileName() + " " + version, () -> outAndBack(file, version))));
    }

    private void outAndBack(Path file, String version) throws IOException {
        try {
            new OkapiTextFormats().read(file, file.getFileName().toString(), "", Language.EN);
        } catch (Refusal refused) {
            return;
        }
        BilingualText text = bilingual.extract(file, Language.EN);
        Map<String, String> targets = new HashMap<>();
        formats.read(written(exchange(text, SegmentState.TRANSLATED, true), version))
                .entries()
                .forEach(entry -> targets.put(entry.id(), entry.target()));
        assertThat(targets).isEqualTo(Pseudo.translation(text, Language.FR));
        Path merged = Files.createTempFile(folder, "merged", ".docx");
        bilingual.merge(file, text, targets, new Languages(Language.EN, Language.FR), merged);
    }

    @TestFactory
    Stream<DynamicTest> readsTheValidFilesOfTheCommittee() throws IOException {
        return samples("xliff/oasis-2.1", "xlf").stream()
                .filter(file -> !BEYOND_THE_TOOLKIT.contains(file.getFileName().toString()))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertThat(formats.read(file))
                        .isNotNull()));
    }

    private static List<Path> samples(String name, String extension) throws IOException {
        Path samples =
                Path.of(System.getProperty("samples", "../shared/samples")).resolve(name);
        assumeThat(samples).isDirectory();
        try (Stream<Path> files = Files.list(samples)) {
            return files.filter(file -> file.toString().endsWith("." + extension))
                    .sorted()
                    .toList();
        }
    }
}
