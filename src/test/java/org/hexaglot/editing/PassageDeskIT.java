package org.hexaglot.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hexaglot.content.FileName;
import org.hexaglot.content.Intake;
import org.hexaglot.content.okapi.DocxFixture;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.operations.Office;
import org.hexaglot.submission.SubmissionDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marking agreed passages in a real manuscript, on the real engine and database. */
final class PassageDeskIT {
    private static final String DECIDES = "Decides to remain seized of the matter.";
    private static final String URGES = "Urges all States to act.";

    @TempDir
    static Path folder;

    private static Office office;
    private static Actor officer;

    @BeforeAll
    static void open() {
        office = Office.open(
                TestDatabase.freshSchema("passages"), folder.resolve("data").toString());
        officer = office.person("officer");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static void submit(DocumentId document, String... paragraphs) throws IOException {
        Path manuscript = DocxFixture.docx(paragraphs).write(Files.createTempFile(folder, "m", ".docx"));
        try (InputStream in = Files.newInputStream(manuscript)) {
            Intake.Received received =
                    office.bean(Intake.class).receive(in, new FileName("report.docx"), "", Language.EN, text -> {});
            office.bean(SubmissionDesk.class).deliver(office.person("author"), document, received, null, null);
        }
    }

    private static void mark(DocumentId document, String... passages) throws IOException {
        office.bean(PassageDesk.class).mark(officer, document, List.of(passages));
    }

    private static List<String> marked(DocumentId document) {
        return office.bean(EditingDesk.class).agreedPassages(document);
    }

    private static Refusal refused(ThrowingCallable act) {
        Refusal[] caught = new Refusal[1];
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> caught[0] = refusal);
        return caught[0];
    }

    @Test
    void marksWhatStandsInTheManuscriptWhateverItsWhiteSpace() throws Exception {
        DocumentId document = office.forecast();
        submit(document, "The General Assembly,", URGES, DECIDES);
        String spaced = "Urges\u00A0 all\tStates to act.\r\n  Decides to remain seized of the matter. ";
        mark(document, spaced, "remain seized", "  ");
        assertThat(marked(document)).containsExactly(spaced.strip(), "remain seized");
    }

    @Test
    void refusesAPassageThatDoesNotStandInTheManuscriptAndNamesIt() throws Exception {
        DocumentId document = office.forecast();
        submit(document, "The General Assembly,", URGES, DECIDES);
        mark(document, DECIDES);
        String wrong = "Calls upon all States to act.";
        Refusal refusal = refused(() -> mark(document, DECIDES, wrong, "remain seized, of the matter"));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.key()).isEqualTo("agreed-passage-unknown");
        assertThat(refusal.arguments())
                .containsEntry("count", 2)
                .containsEntry("passage", wrong)
                .containsEntry("beginning", wrong)
                .containsEntry("found", URGES);
        assertThat(refusal.fields()).containsExactly(new Refusal.FieldError("passages", "agreed-passage-unknown"));
        assertThat(marked(document)).as("nothing has changed").containsExactly(DECIDES);
    }

    @Test
    void longPassagesAreNamedByTheirBeginning() throws Exception {
        DocumentId document = office.forecast();
        submit(document, DECIDES);
        Refusal refusal = refused(() -> mark(document, "Never said. ".repeat(40)));
        assertThat(refusal.arguments().get("beginning").toString())
                .startsWith("Never said. Never")
                .endsWith("…")
                .hasSize(121);
    }

    @Test
    void aPassageIsLookedForInTheNewestManuscript() throws Exception {
        DocumentId document = office.forecast();
        submit(document, DECIDES);
        submit(document, URGES);
        assertThat(refused(() -> mark(document, DECIDES)).key()).isEqualTo("agreed-passage-unknown");
        mark(document, URGES);
        assertThat(marked(document)).containsExactly(URGES);
    }

    @Test
    void withoutAManuscriptThereIsNothingToMarkButMarksMayGo() throws Exception {
        DocumentId document = office.forecast();
        assertThat(refused(() -> mark(document, DECIDES)).key()).isEqualTo("no-manuscript");
        mark(document);
        assertThat(marked(document)).isEmpty();
    }

    @Test
    void whoeverMayNotMarkIsRefusedBeforeAnythingIsRead() {
        DocumentId document = office.forecast();
        assertThat(refused(() -> office.bean(PassageDesk.class).mark(office.person("author"), document, List.of(URGES)))
                        .key())
                .isEqualTo("role-required");
    }
}
