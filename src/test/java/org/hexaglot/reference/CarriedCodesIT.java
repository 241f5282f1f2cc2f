package org.hexaglot.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.BilingualFormats.Languages;
import org.hexaglot.content.BilingualText.Segment;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.Exchange;
import org.hexaglot.content.ExchangeFormats;
import org.hexaglot.content.ExchangeFormats.Form;
import org.hexaglot.content.SegmentState;
import org.hexaglot.content.okapi.DocxFixture;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.operations.Office;
import org.hexaglot.translation.HandoffDesk;
import org.hexaglot.translation.Prepared;
import org.hexaglot.translation.ReturnDesk;
import org.hexaglot.translation.ReturnReport;
import org.hexaglot.translation.TargetSegment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was translated here with codes inside is offered with them, on the real database and index. */
final class CarriedCodesIT {
    @TempDir
    static Path folder;

    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.open(
                TestDatabase.freshSchema("carried"), folder.resolve("data").toString());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static Actor actor() {
        return office.person("translator-fr");
    }

    private static String run(String text, boolean bold) {
        return "<w:r>" + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String bridge(boolean first) {
        return "<w:p>" + run("The ", false) + run("bridge", first) + run(" was ", false) + run("repaired", !first)
                + run(" in May.", false) + "</w:p>";
    }

    private static byte[] manuscript(boolean first, String... more) throws IOException {
        DocxFixture text = DocxFixture.docx().raw(bridge(first));
        for (String paragraph : more) {
            text.paragraph(paragraph);
        }
        return Files.readAllBytes(text.write(Files.createTempFile(folder, "m", ".docx")));
    }

    private static void edited(DocumentId document) {
        office.act("editor", document, "editDocument", null, "approve");
        office.bean(Prepared.class).prepare();
        office.inbox.claim(
                actor(), office.open(document, "translate", Language.FR).id());
    }

    /** A document that was translated in segments, its codes elsewhere in the sentence, and issued. */
    private static DocumentId issued() throws IOException {
        byte[] manuscript = manuscript(true);
        DocumentId document = office.accepted("bridge.en.docx", manuscript);
        edited(document);
        Path handed = office.bean(HandoffDesk.class)
                .handOff(actor(), document, Language.FR, Form.XLIFF_2)
                .file();
        Exchange.Returned read = office.bean(ExchangeFormats.class).read(handed);
        List<Exchange.Unit> units = new ArrayList<>();
        read.entries()
                .forEach(each -> units.add(new Exchange.Unit(
                        each.id().replaceAll("\\.\\d+$", ""),
                        "",
                        List.of(new Exchange.Entry(
                                Segment.of(each.id(), each.source(), ""),
                                each.source()
                                        .replaceFirst(
                                                "The (.*)bridge(.*) was repaired in May.",
                                                "En mai, on a réparé le $1pont$2."),
                                SegmentState.TRANSLATED)))));
        Path back = Files.createTempFile(folder, "back", ".xlf");
        office.bean(ExchangeFormats.class)
                .writeXliff1(new Exchange(read.origin(), new Languages(Language.EN, Language.FR), units), back);
        try (InputStream in = Files.newInputStream(back)) {
            ReturnReport report = office.bean(ReturnDesk.class).receive(actor(), document, Language.FR, in);
            assertThat(report.file()).isNotNull();
        }
        byte[] french = Docx.of(List.of("En mai, on a réparé le pont."));
        office.bean(Shelf.class).issue(document, Map.of(Language.EN, manuscript, Language.FR, french));
        office.bean(MemoryFeed.class).feed(document);
        office.bean(MemoryIndexing.class).catchUp();
        return document;
    }

    private static Map<Integer, TargetSegment> offered(DocumentId earlier, byte[] manuscript) throws IOException {
        DocumentId document = office.accepted("bridge.en.docx", manuscript);
        office.bean(Prepared.class).follow(document, earlier);
        edited(document);
        return office.bean(Prepared.class).targets(document, Language.FR);
    }

    @Test
    void offersTheTranslationWithItsCodesWhereTheSourceIsMadeAlike() throws IOException {
        DocumentId earlier = issued();
        assertThat(offered(earlier, manuscript(true, "A new bridge is planned."))
                        .values())
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.isOffered()).isTrue();
                    assertThat(CodedText.plain(offer.text())).isEqualTo("En mai, on a réparé le pont.");
                    assertThat(offer.text()).matches("En mai, on a réparé le \\{(\\d+)\\}pont\\{/\\1\\}\\.");
                });
        assertThat(offered(earlier, manuscript(false, "A new bridge is planned.")))
                .as("codes at another place: nobody knows where they belong")
                .isEmpty();
    }
}
