package org.hexaglot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.evaluation.EvaluationQuestion.Group;
import org.hexaglot.evaluation.EvaluationQuestion.Scope;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.monitoring.web.Reader;
import org.hexaglot.operations.Office;
import org.hexaglot.quality.TranslatedPaper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a sample drawn to the trend that few may see, on the real engine and database. */
final class EvaluationIT {
    private static final String REVISER = "reviser-fr";
    private static final Map<String, String> TEXT = Map.of(
            "The Council met in 2026.", "Le Conseil s’est réuni en 2026.",
            "It has 1,250 members.", "Il compte 1\u202F250 membres.");

    @TempDir
    static Path folder;

    private static Office office;
    private static EmbeddedServer server;

    private DocumentId document;

    @BeforeAll
    static void open() throws IOException {
        office = Office.open(
                TestDatabase.freshSchema("evaluation"),
                folder.resolve("data").toString(),
                Map.of("micronaut.server.port", -1));
        server = office.bean(EmbeddedServer.class).start();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void translate() throws IOException {
        TranslatedPaper paper = TranslatedPaper.inTranslation(office, folder, TEXT);
        paper.giveBack(Map.of());
        document = paper.document();
    }

    private static EvaluationDesk desk() {
        return office.bean(EvaluationDesk.class);
    }

    private long draw(String person) {
        return desk().draw(office.person(person), document, Language.FR).id();
    }

    private void finish() {
        office.complete(TranslatedPaper.TRANSLATOR, office.open(document, "translate", Language.FR), "done");
    }

    private EvaluationDesk.Sheet sheet(String person, long id) {
        return desk().sheet(office.person(person), id);
    }

    @Test
    void isDrawnOnceTheTranslationIsFinishedByAReviserOfTheLanguage() {
        assertThatThrownBy(() -> draw(REVISER)).hasMessageContaining("evaluation-not-finished");
        finish();
        assertThatThrownBy(() -> draw("reviser-es")).hasMessageContaining("language-not-yours");
        assertThatThrownBy(() -> draw("officer")).hasMessageContaining("role-required");
        long id = draw(REVISER);
        assertThat(draw(REVISER)).isEqualTo(id);
        assertThat(sheet(REVISER, id).sample()).hasSize(2);
        assertThat(sheet(REVISER, id).evaluation().translator().value()).isEqualTo(TranslatedPaper.TRANSLATOR);
    }

    @Test
    void isReadByTheTranslatorOnceItIsSentAndNeverChangesThen() {
        finish();
        long id = draw(REVISER);
        desk().mark(office.person(REVISER), id, 0, ErrorCategory.NUMBERS, Severity.MAJOR, "1 250, not 1 520");
        desk().mark(office.person(REVISER), id, 1, ErrorCategory.STYLE, Severity.MINOR, "");
        long second = sheet(REVISER, id).evaluation().marks().get(1).id();
        desk().unmark(office.person(REVISER), id, second);
        assertThatThrownBy(() -> desk().mark(office.person(REVISER), id, 99, ErrorCategory.STYLE, Severity.MINOR, ""))
                .hasMessageContaining("evaluation-error-invalid");
        assertThatThrownBy(() -> sheet(TranslatedPaper.TRANSLATOR, id)).hasMessageContaining("unknown-evaluation");
        assertThatThrownBy(() -> desk().send(office.person(REVISER), id, " "))
                .hasMessageContaining("evaluation-comment-required");
        desk().send(office.person(REVISER), id, "Mind the numbers.");

        Evaluation sent = sheet(TranslatedPaper.TRANSLATOR, id).evaluation();
        assertThat(sent.comment()).isEqualTo("Mind the numbers.");
        assertThat(sent.marks()).singleElement().satisfies(mark -> assertThat(mark.points())
                .isEqualTo(4));
        assertThat(sent.score()).isEqualTo(4 * 1000.0 / sent.words());
        assertThatThrownBy(() -> desk().unmark(office.person(REVISER), id, second))
                .hasMessageContaining("evaluation-sent");
    }

    @Test
    void isSeenByTheChiefAndByNobodyElse() {
        finish();
        long id = draw(REVISER);
        assertThatThrownBy(() -> sheet("manager", id)).hasMessageContaining("unknown-evaluation");
        desk().send(office.person(REVISER), id, "Without fault.");
        assertThat(sheet("manager", id).evaluation().isSatisfactory()).isTrue();
        assertThat(trends("manager", Scope.OTHERS))
                .anySatisfy(trend -> assertThat(trend.person().value()).isEqualTo(TranslatedPaper.TRANSLATOR));
        assertThat(ids(list("manager", Scope.OTHERS))).contains(id);
        assertThat(ids(list(TranslatedPaper.TRANSLATOR, Scope.RECEIVED))).contains(id);
        for (String other : new String[] {"officer", "translator-es", "reviser-es", "contracts", "admin"}) {
            assertThatThrownBy(() -> sheet(other, id)).hasMessageContaining("unknown-evaluation");
            for (Scope scope : Scope.values()) {
                assertThat(list(other, scope)).isEmpty();
                assertThat(trends(other, scope)).isEmpty();
            }
        }
    }

    private static List<EvaluationLine> list(String person, Scope scope) {
        return desk().list(EvaluationQuestion.of(office.person(person), scope), null, 100);
    }

    private static List<Trend> trends(String person, Scope scope) {
        return desk().trends(EvaluationQuestion.of(office.person(person), scope));
    }

    private static List<Long> ids(List<EvaluationLine> lines) {
        return lines.stream().map(EvaluationLine::id).toList();
    }

    @Test
    void isTakenAlongByThoseWhoSeeItAndByNobodyElse() {
        finish();
        desk().send(office.person(REVISER), draw(REVISER), "Without fault.");
        assertThat(sheet("manager", "scope=others&language=fr").lines())
                .startsWith("\uFEFFDocument,Language,Translator,Words,\"Points per 1,000 words\",Result,Sent")
                .anyMatch(line -> line.matches("A/99/.*,French,.*"));
        assertThat(sheet(TranslatedPaper.TRANSLATOR, "").lines())
                .startsWith("\uFEFFDocument,Language,Words,\"Points per 1,000 words\",Result,Sent")
                .anyMatch(line -> line.matches("A/99/.*,French,.*"));
        assertThat(sheet("manager", "scope=others&language=es").lines()).hasSize(1);
        assertThat(sheet("translator-es", "scope=others").lines()).hasSize(1);
        HttpResponse<byte[]> workbook =
                Reader.of(server, "manager").send("/evaluations.xlsx", BodyHandlers.ofByteArray(), "Accept", "*/*");
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(new String(workbook.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    private static String sheet(String person, String query) {
        return Reader.of(server, person)
                .get("/evaluations.csv?" + query, "Accept", "*/*")
                .body();
    }

    @Test
    void isListedPageByPageInEveryOrder() throws IOException {
        for (int i = 0; i < 3; i++) {
            if (i > 0) {
                translate();
            }
            finish();
            long id = draw(REVISER);
            for (int k = 0; k < i; k++) {
                desk().mark(office.person(REVISER), id, 0, ErrorCategory.STYLE, Severity.MAJOR, "");
            }
            desk().send(office.person(REVISER), id, "Seen.");
        }
        for (Scope scope : List.of(Scope.RECEIVED, Scope.GIVEN, Scope.OTHERS)) {
            String person = Map.of(
                            Scope.RECEIVED, TranslatedPaper.TRANSLATOR, Scope.GIVEN, REVISER, Scope.OTHERS, "manager")
                    .get(scope);
            EvaluationQuestion question = EvaluationQuestion.of(office.person(person), scope);
            for (String sort : EvaluationQuestion.SORTS) {
                for (Group group : Group.values()) {
                    EvaluationQuestion sorted = question.sorted(sort).grouped(group);
                    List<EvaluationLine> whole = desk().list(sorted, null, 100);
                    assertThat(oneByOne(sorted))
                            .as(scope + " " + group + " " + sort)
                            .isEqualTo(whole)
                            .hasSizeGreaterThanOrEqualTo(3);
                    assertThat(desk().count(sorted).values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .as(scope + " " + group)
                            .isEqualTo(group == Group.NONE ? 0 : whole.size());
                }
            }
            assertThat(desk().list(question.sorted("score"), null, 100))
                    .extracting(EvaluationLine::score)
                    .isSorted();
            assertThat(desk().list(question.only(Language.ES, null), null, 100)).isEmpty();
            assertThat(desk().list(question.only(Language.FR, new PersonId("nobody")), null, 100))
                    .isEmpty();
        }
    }

    private static List<EvaluationLine> oneByOne(EvaluationQuestion question) {
        List<EvaluationLine> paged = new ArrayList<>();
        List<EvaluationLine> page = desk().list(question, null, 1);
        while (!page.isEmpty()) {
            paged.addAll(page);
            ListPlace end = page.get(0).place();
            page = desk().list(question, end, 1);
        }
        return paged;
    }

    @Test
    void isPutInGroupsAndColumnsOfItsAddress() {
        finish();
        long id = draw(REVISER);
        desk().mark(office.person(REVISER), id, 0, ErrorCategory.ACCURACY, Severity.CRITICAL, "");
        desk().send(office.person(REVISER), id, "Seen.");
        String asked = "scope=others&group=result&columns=evaluator,score&sort=-score";
        assertThat(page("manager", asked + "&limit=1"))
                .containsPattern(
                        "<tr class=\"group\"><th colspan=\"3\"[^>]*><bdi>(satisfactory|below the standard)</bdi>")
                .containsPattern(
                        "aria-sort=\"descending\"[^>]*><a class=\"sorts\" href=\"/evaluations\\?[^\"]*sort=score")
                .contains("/evaluations.csv?scope=others")
                .doesNotContain("data-label=\"Translator\"");
        assertThat(sheet("manager", asked).lines())
                .startsWith("\uFEFFResult,Document,Evaluator,\"Points per 1,000 words\"")
                .element(1)
                .asString()
                .matches("(satisfactory|below the standard),A/99/.*");
        assertThat(page(TranslatedPaper.TRANSLATOR, "sort=translator&group=translator"))
                .contains("aria-sort=\"descending\"")
                .doesNotContain("<tr class=\"group\">");
    }

    private static String page(String person, String query) {
        return Reader.of(server, person)
                .get("/evaluations?" + query, "Accept", "text/html")
                .body();
    }
}
