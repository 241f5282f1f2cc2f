package org.hexaglot.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Intake;
import org.hexaglot.content.KeptTexts;
import org.hexaglot.content.SegmentState;
import org.hexaglot.content.okapi.DocxFixture;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Revision;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.operations.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in doubt after a file from a word processor was aligned, settled on the real engine and database. */
final class DoubtDeskIT {
    @TempDir
    static Path folder;

    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.open(
                TestDatabase.freshSchema("doubts"), folder.resolve("data").toString());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static Actor actor() {
        return office.person("translator-fr");
    }

    private static Intake.Received received(DocxFixture text, String name, Language language) throws IOException {
        Path file = text.write(Files.createTempFile(folder, "t", ".docx"));
        try (InputStream in = Files.newInputStream(file)) {
            return office.bean(Intake.class).receive(in, new FileName(name), "", language, each -> {});
        }
    }

    private static DocumentId inTranslation(DocxFixture manuscript) throws IOException {
        byte[] file = Files.readAllBytes(manuscript.write(Files.createTempFile(folder, "m", ".docx")));
        DocumentId document = office.accepted("report.en.docx", file);
        office.act("editor", document, "editDocument", null, "approve");
        office.bean(Prepared.class).prepare();
        office.inbox.claim(
                actor(), office.open(document, "translate", Language.FR).id());
        return document;
    }

    private static void align(DocumentId document, DocxFixture translated, String name) throws IOException {
        office.bean(AlignmentDesk.class)
                .deliver(actor(), document, Language.FR, received(translated, name, Language.FR));
    }

    private static List<String> lines(DocumentId document) throws IOException {
        Revision file = office.bean(Story.class).file(document);
        return office.bean(KeptTexts.class)
                .read(file.sha256(), file.name(), file.mediaType(), Language.FR)
                .lines();
    }

    private static DocumentId aligned() throws IOException {
        DocumentId document = inTranslation(DocxFixture.docx("1. The Council met. It adopted A/62/89.")
                .paragraph("Two reports were read. They were long.")
                .paragraph("Nobody spoke."));
        align(
                document,
                DocxFixture.docx("1. Le Conseil s’est réuni. Il a adopté A/62/89.")
                        .paragraph("Deux rapports ont été lus, ils étaient longs.")
                        .paragraph("Nobody spoke."),
                "word.fr.docx");
        return document;
    }

    @Test
    void settlesTheDoubtsOfAnAlignedFileOneByOne() throws Exception {
        DocumentId document = aligned();
        DoubtDesk desk = office.bean(DoubtDesk.class);
        List<DoubtDesk.Doubt> doubts = desk.open(actor(), document, Language.FR);
        assertThat(doubts)
                .extracting(DoubtDesk.Doubt::source, DoubtDesk.Doubt::target, DoubtDesk.Doubt::reason)
                .containsExactly(
                        tuple("Two reports were read.", "Deux rapports ont été lus, ils étaient longs.", "sentences"),
                        tuple("They were long.", "", "no-paragraph"),
                        tuple("Nobody spoke.", "Nobody spoke.", "untranslated"));
        String first = doubts.get(0).segment();
        assertThatThrownBy(() -> desk.settle(actor(), document, Language.FR, first, " "))
                .hasMessageContaining("translation-required");
        assertThatThrownBy(() -> desk.settle(actor(), document, Language.FR, first, "{7}Deux{/7}"))
                .hasMessageContaining("codes-not-whole");
        assertThatThrownBy(() -> desk.settle(office.person("translator-es"), document, Language.FR, first, "x"))
                .isInstanceOf(Refusal.class);
        assertThat(desk.open(actor(), document, Language.FR)).hasSize(3);

        ReturnReport report = desk.settle(actor(), document, Language.FR, first, "Deux rapports ont été lus.");
        assertThat(report.remaining()).isEqualTo(1);
        assertThat(report.offered()).isEqualTo(1);
        assertThatThrownBy(() -> desk.settle(actor(), document, Language.FR, first, "Encore."))
                .hasMessageContaining("doubt-settled");
        desk.settle(actor(), document, Language.FR, doubts.get(1).segment(), "Ils étaient longs.");
        assertThat(office.bean(Story.class).file(document).name()).isEqualTo("word.fr.docx");
        ReturnReport last = desk.settle(
                actor(),
                document,
                Language.FR,
                doubts.get(2).segment(),
                doubts.get(2).target());
        assertThat(desk.open(actor(), document, Language.FR)).isEmpty();
        assertThat(last.file()).as("made anew, since something was corrected").isEqualTo("report.fr.docx");
        assertThat(office.bean(Prepared.class).targets(document, Language.FR).values())
                .allMatch(segment -> segment.state() == SegmentState.TRANSLATED)
                .filteredOn(segment -> segment.origin().equals(TargetSegment.HAND))
                .extracting(TargetSegment::text)
                .containsExactly("Deux rapports ont été lus.", "Ils étaient longs.");
        assertThat(lines(document)).contains("Deux rapports ont été lus. Ils étaient longs.");
        assertThat(office.bean(Story.class).types(document))
                .filteredOn("DoubtSettled"::equals)
                .hasSize(3);
    }

    @Test
    void leavesTheDeliveredFileAsItIsWhenEveryDoubtWasRight() throws Exception {
        DocumentId document = inTranslation(DocxFixture.docx("The Council met.", "Nobody spoke."));
        align(document, DocxFixture.docx("Le Conseil s’est réuni.", "Nobody spoke."), "word.fr.docx");
        DoubtDesk desk = office.bean(DoubtDesk.class);
        for (DoubtDesk.Doubt each : desk.open(actor(), document, Language.FR)) {
            assertThat(desk.settle(actor(), document, Language.FR, each.segment(), each.target())
                            .file())
                    .isNull();
        }
        assertThat(desk.open(actor(), document, Language.FR)).isEmpty();
        assertThat(office.bean(Story.class).file(document).name()).isEqualTo("word.fr.docx");
    }
}
