package org.hexaglot.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;
import org.hexaglot.content.BilingualFormats.Languages;
import org.hexaglot.content.BilingualText.Segment;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.DocumentText;
import org.hexaglot.content.Exchange;
import org.hexaglot.content.ExchangeFormats;
import org.hexaglot.content.ExchangeFormats.Form;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Intake;
import org.hexaglot.content.SegmentState;
import org.hexaglot.content.Sha256;
import org.hexaglot.content.TextFormats;
import org.hexaglot.content.okapi.DocxFixture;
import org.hexaglot.content.okapi.OdtFixture;
import org.hexaglot.content.okapi.Pseudo;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.Revision;
import org.hexaglot.inbox.Notice;
import org.hexaglot.inbox.NoticeDesk;
import org.hexaglot.inbox.Task;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.operations.Office;
import org.hexaglot.submission.SubmissionDesk;
import org.hexaglot.translation.ReturnReport.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One language out to a tool and back, on the real engine and database. */
final class HandoffIT {
    private static final String TRANSLATOR = "translator-fr";

    @TempDir
    static Path folder;

    private static Office office;

    @BeforeAll
    static void open() throws IOException {
        office = Office.open(
                TestDatabase.freshSchema("handoff"), folder.resolve("data").toString());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static Path manuscript(String... more) throws IOException {
        DocxFixture document = DocxFixture.docx("1. The Council met. It adopted A/62/89.", "It noted para. 12 (a).");
        for (String paragraph : more) {
            document.paragraph(paragraph);
        }
        return document.cell("1,250")
                .footnote("Seen.", "See A/RES/70/1.")
                .write(Files.createTempFile(folder, "m", ".docx"));
    }

    private DocumentId inTranslation(Path manuscript) throws IOException {
        DocumentId document = office.forecast();
        submit(document, manuscript);
        office.act("officer", document, "reviewSubmission", null, "accept");
        office.act("editor", document, "editDocument", null, "approve");
        office.inbox.claim(
                actor(), office.open(document, "translate", Language.FR).id());
        return document;
    }

    private static void submit(DocumentId document, Path manuscript) throws IOException {
        FileName name = new FileName(manuscript.toString().endsWith(".odt") ? "report.en.odt" : "report.en.docx");
        try (InputStream in = Files.newInputStream(manuscript)) {
            Intake.Received received = office.bean(Intake.class).receive(in, name, "", Language.EN, text -> {});
            office.bean(SubmissionDesk.class).deliver(office.person("author"), document, received, null, null);
        }
    }

    private static Actor actor() {
        return office.person(TRANSLATOR);
    }

    private static Path handOff(DocumentId document, Form form) throws IOException {
        return office.bean(HandoffDesk.class)
                .handOff(actor(), document, Language.FR, form)
                .file();
    }

    private ReturnReport giveBack(DocumentId document, Path handed, UnaryOperator<Exchange.ReturnedEntry> tool)
            throws IOException {
        ExchangeFormats formats = office.bean(ExchangeFormats.class);
        Exchange.Returned read = formats.read(handed);
        List<Exchange.Unit> units = new ArrayList<>();
        for (Exchange.ReturnedEntry each : read.entries()) {
            Exchange.ReturnedEntry done = tool.apply(each);
            SegmentState state = done.state() == null ? SegmentState.INITIAL : done.state();
            units.add(new Exchange.Unit(
                    done.id().replaceAll("\\.\\d+$", ""),
                    "",
                    List.of(new Exchange.Entry(Segment.of(done.id(), done.source(), ""), done.target(), state))));
        }
        Path file = Files.createTempFile(folder, "back", ".xlf");
        formats.writeXliff1(new Exchange(read.origin(), new Languages(Language.EN, Language.FR), units), file);
        try (InputStream in = Files.newInputStream(file)) {
            return office.bean(ReturnDesk.class).receive(actor(), document, Language.FR, in);
        }
    }

    private static Exchange.ReturnedEntry translated(Exchange.ReturnedEntry entry) {
        return new Exchange.ReturnedEntry(
                entry.id(), entry.source(), Pseudo.translated(entry.source(), Language.FR), SegmentState.TRANSLATED);
    }

    private static List<String> journal(DocumentId document) {
        return office.bean(Story.class).types(document);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF_1", "XLIFF_2"})
    void goesOutAndComesBackAsTheFileOfTheLanguage(Form form) throws Exception {
        DocumentId document = inTranslation(manuscript());
        ReturnReport report = giveBack(document, handOff(document, form), HandoffIT::translated);

        assertThat(report.applied()).isTrue();
        assertThat(report.count(Outcome.TAKEN)).isEqualTo(6);
        assertThat(report.remaining()).isZero();
        assertThat(report.problem()).isNull();
        assertThat(report.file()).isEqualTo("report.fr.docx");
        assertThat(lines(office.bean(Story.class).file(document)))
                .contains(Pseudo.translated("It adopted A/62/89.", Language.FR), "1,250");
        assertThat(journal(document))
                .contains(
                        Kind.TextPrepared.name(),
                        Kind.LanguageHandedOff.name(),
                        Kind.LanguageReturned.name(),
                        Kind.LanguageFileReceived.name());
        office.complete(TRANSLATOR, office.open(document, "translate", Language.FR), "done");
        assertThat(office.open(document, "revise", Language.FR)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF_1", "XLIFF_2"})
    void takesAnOpenDocumentTextOutAndBack(Form form) throws Exception {
        DocumentId document = inTranslation(OdtFixture.odt("1. The <text:span>Council</text:span> met. It was long.")
                .cell("1,250")
                .note("footnote", "Seen.", "See A/RES/70/1.")
                .write(Files.createTempFile(folder, "m", ".odt")));
        ReturnReport report = giveBack(document, handOff(document, form), HandoffIT::translated);
        assertThat(report.remaining()).isZero();
        assertThat(report.problem()).isNull();
        assertThat(report.file()).isEqualTo("report.fr.odt");
        Revision made = office.bean(Story.class).file(document);
        assertThat(made.mediaType()).isEqualTo(TextFormats.ODT);
        assertThat(lines(made)).contains(Pseudo.translated("The Council met.", Language.FR), "1,250");
    }

    private static String lines(Revision revision) throws IOException {
        Path file = Files.createTempFile(folder, "r", ".docx");
        try (InputStream in = office.bean(ContentStore.class).open(new Sha256(revision.sha256()))) {
            Files.write(file, in.readAllBytes());
        }
        DocumentText text = office.bean(TextFormats.class).read(file, revision.name(), "", Language.FR);
        return String.join("\n", text.lines());
    }

    @Test
    void takesPartOfTheWorkAndMakesNoFileBeforeAllIsThere() throws Exception {
        DocumentId document = inTranslation(manuscript());
        Path handed = handOff(document, Form.XLIFF_1);
        ReturnReport first =
                giveBack(document, handed, entry -> entry.source().contains("Council") ? translated(entry) : entry);
        assertThat(first.applied()).isTrue();
        assertThat(first.count(Outcome.TAKEN)).isEqualTo(1);
        assertThat(first.remaining()).isEqualTo(5);
        assertThat(first.file()).isNull();
        ReturnReport second = giveBack(document, handOff(document, Form.XLIFF_2), HandoffIT::translated);
        assertThat(second.count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(second.count(Outcome.TAKEN)).isEqualTo(5);
        assertThat(second.file()).isNotNull();
    }

    @Test
    void appliesNothingWhenACodeIsLost() throws Exception {
        DocumentId document = inTranslation(manuscript());
        ReturnReport report = giveBack(
                document,
                handOff(document, Form.XLIFF_2),
                entry -> entry.source().startsWith("Seen")
                        ? new Exchange.ReturnedEntry(entry.id(), entry.source(), "Vu.", SegmentState.FINAL)
                        : translated(entry));
        assertThat(report.applied()).isFalse();
        assertThat(report.lines())
                .filteredOn(line -> line.outcome() == Outcome.REFUSED)
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo("code-missing"));
        assertThat(journal(document)).doesNotContain(Kind.LanguageReturned.name());
    }

    @Test
    void refusesThePackageOfAnotherDocumentAndWhatIsNone() throws Exception {
        DocumentId one = inTranslation(manuscript());
        DocumentId other = inTranslation(manuscript());
        Path handed = handOff(one, Form.XLIFF_1);
        assertThatThrownBy(() -> giveBack(other, handed, HandoffIT::translated))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("return-other-document"));
        assertThatThrownBy(() -> office.bean(ReturnDesk.class)
                        .receive(actor(), one, Language.FR, new ByteArrayInputStream("<a/>".getBytes())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("return-not-xliff"));
        assertThatThrownBy(() -> office.bean(HandoffDesk.class)
                        .handOff(office.person("translator-es"), one, Language.FR, Form.XLIFF_1))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void keepsWhatARevisedSourceLeftUnchanged() throws Exception {
        DocumentId document = inTranslation(manuscript("It will meet again in May."));
        Path old = handOff(document, Form.XLIFF_1);
        giveBack(document, old, entry -> entry.source().contains("Council") ? translated(entry) : entry);
        submit(document, manuscript("It will meet again in June.", "One more sentence stands here."));
        office.inbox.claim(
                actor(), office.open(document, "translate", Language.FR).id());

        Extraction prepared = office.bean(PreparationDesk.class).prepared(document);
        assertThat(prepared.totals().changed()).isEqualTo(1);
        assertThat(prepared.totals().added()).isEqualTo(1);
        ReturnReport report = giveBack(document, old, HandoffIT::translated);
        assertThat(report.applied()).isTrue();
        assertThat(report.count(Outcome.OUTDATED)).isEqualTo(1);
        assertThat(report.count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(report.count(Outcome.TAKEN)).isEqualTo(5);
        assertThat(report.remaining()).isEqualTo(2);
        ReturnReport rest = giveBack(document, handOff(document, Form.XLIFF_2), HandoffIT::translated);
        assertThat(rest.file()).isEqualTo("report.fr.docx");
    }

    @Test
    void packsAProjectOfOmegat() throws Exception {
        DocumentId document = inTranslation(manuscript());
        try (ZipFile zip = new ZipFile(handOff(document, Form.OMEGAT).toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .contains(
                            "report.fr/omegat.project",
                            "report.fr/source/report.fr.xlf",
                            "report.fr/reference/report.en.docx",
                            "report.fr/tm/");
        }
    }

    @Test
    void preparesInTheBackgroundOnceForAllLanguages() throws Exception {
        DocumentId document = inTranslation(manuscript());
        PreparationDesk desk = office.bean(PreparationDesk.class);
        assertThat(desk.present(document).orElseThrow().state()).isEqualTo(Extraction.State.WAITING);
        while (desk.prepareNext()) {
            assertThat(desk.present(document)).isPresent();
        }
        assertThat(desk.present(document).orElseThrow().isReady()).isTrue();
        assertThat(desk.present(document).orElseThrow().totals().segments()).isEqualTo(6);
    }

    private static long failed(DocumentId document) {
        PreparationDesk desk = office.bean(PreparationDesk.class);
        long id = desk.present(document).orElseThrow().id();
        desk.fail(id, "file-unreadable", true);
        return id;
    }

    private static List<String> names(DocumentId document) {
        return office.bean(Story.class).tasks(document).stream().map(Task::name).toList();
    }

    @Test
    void leavesATextThatCannotBePreparedToTextProcessing() throws Exception {
        DocumentId document = inTranslation(manuscript());
        failed(document);
        assertThat(names(document)).contains("mendSource").contains("translate");
        assertThat(office.bean(Story.class).notes(office.open(document, "mendSource", null)))
                .singleElement()
                .satisfies(note -> assertThat(note.values()).containsEntry("problem", "file-unreadable"));
        failed(document);
        assertThat(names(document)).containsOnlyOnce("mendSource");

        office.act("processor", document, "mendSource", null, "retry");
        assertThat(names(document)).doesNotContain("mendSource");
        assertThat(journal(document)).contains(Kind.PreparationFailed.name(), Kind.PreparationRetried.name());
        PreparationDesk desk = office.bean(PreparationDesk.class);
        assertThat(desk.present(document).orElseThrow().state()).isEqualTo(Extraction.State.WAITING);
        assertThat(desk.prepared(document).isReady()).isTrue();
    }

    @Test
    void endsTheMendingWithANewerSourceAndWithTheDocument() throws Exception {
        DocumentId document = inTranslation(manuscript());
        failed(document);
        submit(document, manuscript("One more sentence."));
        assertThat(names(document)).contains("mendSource");
        office.bean(PreparationDesk.class).prepared(document);
        assertThat(names(document)).doesNotContain("mendSource");

        DocumentId withdrawn = inTranslation(manuscript());
        failed(withdrawn);
        office.bean(Story.class).withdraw(withdrawn);
        assertThat(names(withdrawn)).isEmpty();
    }

    @Test
    void tellsThoseWhoHoldTheWorkWhatARevisedSourceChanged() throws Exception {
        DocumentId document = inTranslation(manuscript("It will meet again in May."));
        office.bean(PreparationDesk.class).prepared(document);
        NoticeDesk notices = office.bean(NoticeDesk.class);
        submit(document, manuscript("It will meet again in June.", "One more sentence stands here."));
        assertThat(about(notices, document)).singleElement().satisfies(notice -> {
            assertThat(notice.language()).isEqualTo(Language.FR);
            assertThat(notice.changed()).isNull();
        });
        office.bean(PreparationDesk.class).prepared(document);
        Notice told = about(notices, document).get(0);
        assertThat(told.changed()).isEqualTo(1);
        assertThat(told.added()).isEqualTo(1);
        assertThat(office.bean(Story.class).notes(office.open(document, "translate", Language.FR)))
                .singleElement()
                .satisfies(note -> assertThat(note.href()).isEqualTo(told.href()));
        assertThatThrownBy(() -> notices.see(office.person("translator-es"), told.id()))
                .isInstanceOf(Refusal.class);
        notices.see(actor(), told.id());
        assertThat(about(notices, document)).isEmpty();
    }

    private static List<Notice> about(NoticeDesk notices, DocumentId document) {
        return notices.unseen(actor()).stream()
                .filter(notice -> notice.document().equals(document))
                .toList();
    }

    @Test
    void alignsAFileThatWasTranslatedInAWordProcessor() throws Exception {
        DocumentId document = inTranslation(manuscript("Two reports were read. They were long.", "Nobody spoke."));
        Path translated = DocxFixture.docx("1. Le Conseil s’est réuni. Il a adopté A/62/89.", "Il a noté par. 12 a).")
                .paragraph("Deux rapports ont été lus, ils étaient longs.")
                .paragraph("Nobody spoke.")
                .cell("1 250")
                .footnote("Vu.", "Voir A/RES/70/1.")
                .write(Files.createTempFile(folder, "t", ".docx"));
        AlignmentDesk.Aligned aligned;
        try (InputStream in = Files.newInputStream(translated)) {
            Intake.Received received =
                    office.bean(Intake.class).receive(in, new FileName("report.fr.docx"), "", Language.FR, text -> {});
            aligned = office.bean(AlignmentDesk.class).deliver(actor(), document, Language.FR, received);
        }
        assertThat(aligned.doubts())
                .extracting(AlignmentDesk.Doubtful::reason)
                .containsExactlyInAnyOrder("sentences", "sentences", "untranslated");
        assertThat(aligned.taken()).isEqualTo(6);
        assertThat(office.bean(Story.class).file(document).name()).isEqualTo("report.fr.docx");
        assertThat(office.bean(Prepared.class).targets(document, Language.FR).values())
                .anySatisfy(segment -> {
                    assertThat(segment.text()).isEqualTo("Il a adopté A/62/89.");
                    assertThat(segment.state()).isEqualTo(SegmentState.TRANSLATED);
                })
                .filteredOn(TargetSegment::isOffered)
                .hasSize(2);
        ReturnReport confirmed = office.bean(ReturnDesk.class).takeOffers(actor(), document, Language.FR);
        assertThat(confirmed.remaining()).isEqualTo(1);
        assertThat(confirmed.offered()).isZero();
    }
}
