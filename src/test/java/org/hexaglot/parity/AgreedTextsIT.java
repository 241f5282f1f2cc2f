package org.hexaglot.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Intake;
import org.hexaglot.content.TextFormats;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Document;
import org.hexaglot.document.Documents;
import org.hexaglot.editing.PassageDesk;
import org.hexaglot.issuance.Gate;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.operations.Office;
import org.hexaglot.parity.ParityFindings.Finding;
import org.hexaglot.reference.Docx;
import org.hexaglot.reference.MemoryFeed;
import org.hexaglot.reference.ReferenceDesk;
import org.hexaglot.reference.Shelf;
import org.hexaglot.submission.SubmissionDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agreed passages against what was issued of them before, at the gate of issuance, on the real database and files. */
final class AgreedTextsIT {
    private static final Path SAMPLES = Path.of(System.getProperty("samples", "../shared/samples"), "aligned");
    private static final String DECIDES = "Decides to remain seized of the matter until peace has come to the valley.";
    private static final String DECIDE =
            "Décide de demeurer saisie de la question jusqu’à ce que la paix règne dans la vallée.";

    @TempDir
    static Path folder;

    private static Office office;
    private static Actor officer;

    @BeforeAll
    static void open() {
        office = Office.open(
                TestDatabase.freshSchema("agreed"), folder.resolve("data").toString());
        officer = office.person("officer");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static DocumentId issued(Map<Language, byte[]> files) {
        DocumentId document = office.forecast();
        office.bean(Shelf.class).issue(document, files);
        office.bean(MemoryFeed.class).feed(document);
        return document;
    }

    private static Map<Language, byte[]> texts(String english, String french) {
        return Map.of(
                Language.EN, Docx.of(List.of("The Assembly,", english)),
                Language.FR, Docx.of(List.of("L’Assemblée,", french)));
    }

    /** A document with its language versions, one passage of which is marked as agreed. */
    private static DocumentId document(Map<Language, byte[]> files, String... passages) throws IOException {
        DocumentId id = office.forecast();
        Intake.Received received = office.bean(Intake.class)
                .receive(
                        new ByteArrayInputStream(files.get(Language.EN)),
                        new FileName("text.docx"),
                        "",
                        Language.EN,
                        text -> {});
        office.bean(SubmissionDesk.class).deliver(office.person("author"), id, received, null, null);
        office.bean(Shelf.class).place(id, files);
        office.bean(PassageDesk.class).mark(officer, id, List.of(passages));
        return id;
    }

    private static List<Finding> findings(DocumentId id) {
        office.bean(ParityGate.class).prepare(id);
        return office.bean(ParityDesk.class).sheet(officer, id).present();
    }

    private static List<Finding> agreed(DocumentId id) {
        return findings(id).stream()
                .filter(each -> each.difference().kind() == DifferenceKind.AGREED)
                .toList();
    }

    private static List<Gate> gates(DocumentId id) {
        return office.bean(ReadingTransaction.class).of(() -> office.bean(ParityGate.class)
                .closed(office.bean(Documents.class).get(id)));
    }

    private static Document read(DocumentId id) {
        return office.bean(ReadingTransaction.class)
                .of(() -> office.bean(Documents.class).get(id));
    }

    private static void release(DocumentId id) {
        office.bean(ReadingTransaction.class).of(() -> {
            Document document = office.bean(Documents.class).get(id);
            office.bean(ParityGate.class).mustBeOpen(document, document.required());
            return true;
        });
    }

    @Test
    void holdsAPassageThatWasTranslatedOtherwiseThanInTheArchive() throws IOException {
        DocumentId earlier = issued(texts(DECIDES, DECIDE));
        String symbol = read(earlier).metadata().symbol();
        DocumentId id = document(texts(DECIDES, DECIDE.replace("demeurer", "rester")), DECIDES);
        Finding found = agreed(id).get(0);
        assertThat(agreed(id)).hasSize(1);
        assertThat(found.difference().languages()).containsExactly(Language.FR);
        assertThat(found.difference().position()).isEqualTo(2);
        Difference.Side french = found.difference().sides().get(Language.FR);
        assertThat(french.values()).containsExactly("rester");
        assertThat(marked(french.text(), french.marks())).containsExactly("rester");
        assertThat(french.archived()).isNotNull();
        assertThat(french.archived().symbol()).isEqualTo(symbol);
        assertThat(french.archived().text()).isEqualTo(DECIDE);
        assertThat(marked(french.archived().text(), french.archived().marks())).containsExactly("demeurer");
        assertThat(found.difference().sides().get(Language.EN).text()).isEqualTo(DECIDES);

        assertThat(gates(id)).singleElement().satisfies(gate -> assertThat(gate.languages())
                .containsExactly(Language.FR));
        assertThatThrownBy(() -> release(id)).hasMessageContaining("versions-differ");
        office.bean(ParityDesk.class).waive(officer, id, found.difference().id(), "The new rules of spelling");
        assertThat(gates(id)).isEmpty();
        release(id);
    }

    @Test
    void passesWhatStandsAsItWasIssuedWhateverItsWhiteSpace() throws IOException {
        issued(texts(DECIDES, DECIDE));
        DocumentId id = document(texts("1. " + DECIDES, "1. " + DECIDE.replace(" la paix", "\u00A0la  paix")), DECIDES);
        assertThat(agreed(id)).isEmpty();
        assertThat(gates(id)).isEmpty();
    }

    @Test
    void tellsWhatTheArchiveDoesNotHaveAndHoldsNothing() throws IOException {
        String urges = "Urges all parties to the treaty on the river to meet in the spring.";
        issued(Map.of(Language.EN, Docx.of(List.of("Preamble", urges))));
        DocumentId id = document(
                texts(urges, "Prie instamment toutes les parties au traité de se réunir au printemps."), urges);
        Finding found = findings(id).get(0);
        assertThat(found.difference().kind()).isEqualTo(DifferenceKind.UNARCHIVED);
        assertThat(found.difference().languages()).containsExactly(Language.FR);
        assertThat(found.isOpen()).isFalse();
        assertThat(gates(id)).isEmpty();
        release(id);
        assertThatThrownBy(() -> office.bean(ParityDesk.class)
                        .waive(officer, id, found.difference().id(), "why"))
                .hasMessageContaining("difference-holds-nothing");
    }

    @Test
    void letsThePredecessorDecideAndComparesAnewWhenItIsNamed() throws IOException {
        String notes = "Notes with appreciation the work of the wardens of the northern forest.";
        String note = "Prend note avec satisfaction de l’action des gardes de la forêt du Nord.";
        String other = "Prend acte avec satisfaction de l’action des gardes de la forêt du Nord.";
        DocumentId earlier = issued(texts(notes, note));
        issued(texts(notes, other));
        DocumentId id = document(texts(notes, other), notes);
        assertThat(agreed(id)).as("one of the issued texts").isEmpty();
        release(id);
        office.bean(ReferenceDesk.class)
                .namePredecessor(officer, id, read(earlier).metadata().symbol());
        assertThatThrownBy(() -> release(id)).hasMessageContaining("versions-not-compared");
        assertThat(agreed(id)).singleElement().satisfies(found -> assertThat(
                        found.difference().sides().get(Language.FR).archived().text())
                .isEqualTo(note));
        assertThatThrownBy(() -> release(id)).hasMessageContaining("versions-differ");
    }

    @Test
    void comparesSentenceBySentenceWhereTheParagraphIsNew() throws IOException {
        String welcomes = "Welcomes the completion of the bridge over the lake.";
        String salue = "Se félicite de l’achèvement du pont sur le lac.";
        issued(texts(welcomes, salue));
        String added = " The mayor of the town of Seven Hills spoke next.";
        DocumentId id = document(
                texts(welcomes + added, "Se réjouit de l’achèvement du pont sur le lac. Le maire a pris la parole."),
                welcomes + added);
        assertThat(agreed(id)).singleElement().satisfies(found -> {
            Difference.Side french = found.difference().sides().get(Language.FR);
            assertThat(french.archived().text()).isEqualTo(salue);
            assertThat(french.values()).containsExactly("réjouit");
        });
        assertThat(findings(id))
                .filteredOn(each -> each.difference().kind() == DifferenceKind.UNARCHIVED)
                .hasSize(1);
    }

    @Test
    void takesNoNumberOfAParagraphForAPartOfThePassage() throws IOException {
        String calls = "Calls upon the keepers of the lighthouse to report in the autumn.";
        String demande = "Demande aux gardiens du phare de faire rapport à l’automne.";
        DocumentId earlier = issued(texts("12. " + calls, "12. " + demande));
        DocumentId id = document(texts("(a) " + calls, "a) " + demande.replace("gardiens", "veilleurs")), calls);
        office.bean(ReferenceDesk.class)
                .namePredecessor(officer, id, read(earlier).metadata().symbol());
        assertThat(agreed(id)).singleElement().satisfies(found -> {
            Difference.Side french = found.difference().sides().get(Language.FR);
            assertThat(french.archived().text()).isEqualTo(demande);
            assertThat(french.values()).containsExactly("veilleurs");
        });
    }

    @Test
    void findsTheOneWordThatDiffersInSixLanguages() throws IOException {
        assumeThat(SAMPLES).isDirectory();
        issued(Shelf.samples(SAMPLES, "goals-2025-predecessor"));
        Map<Language, byte[]> files = new EnumMap<>(Shelf.samples(SAMPLES, "goals-2026"));
        List<String> english = lines(files, Language.EN);
        List<String> before = lines(Shelf.samples(SAMPLES, "goals-2025-predecessor"), Language.EN);
        String passage = english.stream()
                .filter(line -> line.length() > 90 && before.contains(line))
                .findFirst()
                .orElseThrow();
        DocumentId same = document(files, passage);
        assertThat(agreed(same)).isEmpty();
        List<String> russian = new ArrayList<>(lines(files, Language.RU));
        List<String> beforeInRussian = lines(Shelf.samples(SAMPLES, "goals-2025-predecessor"), Language.RU);
        int place = russian.indexOf(beforeInRussian.get(before.indexOf(passage)));
        russian.set(place, russian.get(place).replaceFirst("\\b(\\p{IsCyrillic}{6,})\\b", "искажение"));
        files.put(Language.RU, Docx.of(russian));
        DocumentId changed = document(files, passage);
        assertThat(agreed(changed)).singleElement().satisfies(found -> {
            assertThat(found.difference().languages()).containsExactly(Language.RU);
            assertThat(found.difference().sides()).hasSize(6);
            assertThat(found.difference().sides().get(Language.RU).values()).containsExactly("искажение");
        });
    }

    private static List<String> lines(Map<Language, byte[]> files, Language language) throws IOException {
        Path file = Files.write(folder.resolve("lines.docx"), files.get(language));
        return office.bean(TextFormats.class)
                .read(file, "lines.docx", "", language)
                .lines();
    }

    private static List<String> marked(String text, List<Integer> marks) {
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < marks.size(); i += 2) {
            marked.add(text.substring(marks.get(i), marks.get(i + 1)));
        }
        return marked;
    }
}
