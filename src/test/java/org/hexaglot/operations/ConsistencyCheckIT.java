package org.hexaglot.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.LanguageState;
import org.hexaglot.issuance.IssuanceDesk;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.operations.Finding.Kind;
import org.hexaglot.translation.PreparationDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants each kind of contradiction, sees it found, and takes it away again. */
class ConsistencyCheckIT {
    @TempDir
    private static Path data;

    private static Office office;
    private static ConsistencyCheck check;
    private static TestReads tables;

    @BeforeAll
    static void open() {
        office = Office.open(TestDatabase.freshSchema("consistency"), data.toString());
        check = office.bean(ConsistencyCheck.class);
        tables = office.bean(TestReads.class);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @AfterEach
    void isCleanAgain() {
        assertThat(check.run()).isEmpty();
    }

    @Test
    void findsNothingAtAnyPointOfAJourney() throws Exception {
        office.forecast();
        assertThat(check.run()).isEmpty();
        office.inTranslation();
        assertThat(check.run()).isEmpty();
        office.inProofreading();
        assertThat(check.run()).isEmpty();
        office.inIssuance();
        assertThat(check.run()).isEmpty();
        office.issued();
    }

    @Test
    void findsAJourneyThatWaitsForNothing() throws Exception {
        DocumentId document = office.inIssuance();
        String task = office.open(document, "releaseDocument", null).id();
        hide("ACT_RU_TASK", task, () -> assertThat(found(document))
                .contains(
                        Kind.JOURNEY_WITHOUT_WAIT_STATE, Kind.TASK_MISSING_IN_ENGINE, Kind.READINESS_AGAINST_RELEASE));
    }

    @Test
    void findsAJobThatIsNotTriedAgain() {
        DocumentId document = office.forecast();
        String columns = "ID_, REV_, CATEGORY_, TYPE_, EXCLUSIVE_, EXECUTION_ID_, PROCESS_INSTANCE_ID_, PROC_DEF_ID_";
        tables.change(
                "INSERT INTO ACT_RU_DEADLETTER_JOB (" + columns + ") SELECT " + columns
                        + " FROM ACT_RU_TIMER_JOB WHERE PROCESS_INSTANCE_ID_ IN"
                        + " (SELECT ID_ FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = ?)",
                document.value());
        assertThat(found(document)).containsExactly(Kind.JOB_GIVEN_UP);
        tables.change("DELETE FROM ACT_RU_DEADLETTER_JOB");
    }

    @Test
    void findsAnOpenDocumentWithoutAJourneyAndAJourneyOfNobody() {
        DocumentId document = office.forecast();
        DocumentId other = DocumentId.newAt(Instant.now());
        tables.change(
                "UPDATE ACT_RU_EXECUTION SET BUSINESS_KEY_ = ? WHERE BUSINESS_KEY_ = ?",
                other.value(),
                document.value());
        assertThat(found(document)).containsExactly(Kind.DOCUMENT_WITHOUT_JOURNEY);
        assertThat(found(other)).containsExactly(Kind.JOURNEY_OF_CLOSED_DOCUMENT, Kind.TASK_DIFFERS);
        tables.change(
                "UPDATE ACT_RU_EXECUTION SET BUSINESS_KEY_ = ? WHERE BUSINESS_KEY_ = ?",
                document.value(),
                other.value());
    }

    @Test
    void findsAJourneyThatGoesOnAfterItsDocument() {
        DocumentId document = office.forecast();
        stage(document, "withdrawn");
        assertThat(found(document)).containsExactly(Kind.JOURNEY_OF_CLOSED_DOCUMENT);
        stage(document, "forecast");
    }

    @Test
    void findsATaskThatTheInboxDoesNotShow() throws Exception {
        DocumentId document = office.inTranslation();
        String task = office.open(document, "translate", Language.FR).id();
        hide("task", task, () -> assertThat(found(document)).containsExactly(Kind.TASK_MISSING_IN_INBOX));
    }

    @Test
    void findsATaskThatTheInboxShowsForOtherWork() throws Exception {
        DocumentId document = office.inTranslation();
        String task = office.open(document, "translate", Language.FR).id();
        tables.change("UPDATE task SET language = 'ru' WHERE id = ?", task);
        assertThat(found(document)).containsExactly(Kind.TASK_DIFFERS);
        tables.change("UPDATE task SET language = 'fr' WHERE id = ?", task);
    }

    @Test
    void findsALanguageWhoseStateCallsForAnotherTask() throws Exception {
        DocumentId document = office.inTranslation();
        state(document, LanguageState.REVISING);
        assertThat(found(document)).containsExactly(Kind.TASK_AGAINST_STATE, Kind.STATE_WITHOUT_TASK);
        state(document, LanguageState.READY);
        assertThat(found(document)).containsExactly(Kind.TASK_AGAINST_STATE);
        state(document, LanguageState.TRANSLATING);
    }

    @Test
    void findsADocumentWhoseStageCallsForAnotherTask() {
        DocumentId document = office.forecast();
        stage(document, "editing");
        assertThat(found(document)).containsExactly(Kind.TASK_AGAINST_STATE, Kind.STATE_WITHOUT_TASK);
        stage(document, "forecast");
    }

    @Test
    void findsAReleaseThatDoesNotFitTheLanguages() throws Exception {
        DocumentId document = office.inIssuance();
        stage(document, "translation");
        assertThat(found(document)).containsExactly(Kind.READINESS_AGAINST_RELEASE);
        stage(document, "issuance");
        DocumentId early = office.inTranslation();
        stage(early, "issuance");
        assertThat(found(early)).containsExactly(Kind.READINESS_AGAINST_RELEASE);
        stage(early, "translation");
    }

    @Test
    void findsARevisionWhoseFileIsGone() throws Exception {
        DocumentId document = office.inTranslation();
        String hash = office.file("manuscript " + document).content().hash().value();
        Path file;
        try (Stream<Path> files = Files.walk(data)) {
            file = files.filter(each -> each.endsWith(hash)).findFirst().orElseThrow();
        }
        Path elsewhere = Files.move(file, data.resolve("elsewhere"));
        assertThat(found(document)).containsExactly(Kind.FILE_MISSING);
        Files.move(elsewhere, file);
    }

    @Test
    void findsALanguageThatNamesARevisionThatDoesNotExist() throws Exception {
        DocumentId document = office.inTranslation();
        tables.change(
                "UPDATE language_version SET issued_revision = 987654321 WHERE document_id = ? AND language = 'fr'",
                document.value());
        assertThat(found(document)).containsExactly(Kind.REVISION_MISSING);
        tables.change("UPDATE language_version SET issued_revision = NULL WHERE document_id = ?", document.value());
    }

    private static List<Kind> found(DocumentId document) {
        List<Finding> findings = check.run();
        assertThat(findings).allSatisfy(finding -> assertThat(finding.toString())
                .contains(finding.kind().code())
                .contains(": "));
        return findings.stream()
                .filter(finding -> document.equals(finding.document()))
                .map(Finding::kind)
                .toList();
    }

    /** Takes a row away while something is looked at. */
    private static void hide(String table, String id, Runnable look) {
        String key = table.equals("task") ? "id" : "ID_";
        tables.change("CREATE TABLE hidden AS SELECT * FROM " + table + " WHERE " + key + " = ?", id);
        tables.change("DELETE FROM " + table + " WHERE " + key + " = ?", id);
        look.run();
        tables.change("INSERT INTO " + table + " SELECT * FROM hidden");
        tables.change("DROP TABLE hidden");
    }

    private static void stage(DocumentId document, String stage) {
        tables.change("UPDATE document SET stage = ? WHERE id = ?", stage, document.value());
    }

    private static void state(DocumentId document, LanguageState state) {
        tables.change(
                "UPDATE language_version SET state = ? WHERE document_id = ? AND language = 'fr'",
                state.code(),
                document.value());
    }

    @Test
    void endsTheMendingOfASourceWithTheRelease() throws Exception {
        DocumentId document = office.inProofreading();
        PreparationDesk desk = office.bean(PreparationDesk.class);
        desk.fail(desk.present(document).orElseThrow().id(), "file-unreadable", true);
        assertThat(office.open(document, "mendSource", null).assignee()).isNull();
        for (Language language : Office.LANGUAGES) {
            office.complete("processor", office.open(document, "proofread", language), "approve");
        }
        office.bean(IssuanceDesk.class).release(office.person("officer"), document, null);
        assertThatThrownBy(() -> office.open(document, "mendSource", null)).isNotNull();
        assertThat(office.bean(ConsistencyCheck.class).run()).isEmpty();
    }
}
