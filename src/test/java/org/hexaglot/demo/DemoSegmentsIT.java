package org.hexaglot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hexaglot.database.Sql;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Symbol;
import org.hexaglot.evaluation.EvaluationDesk;
import org.hexaglot.evaluation.EvaluationLine;
import org.hexaglot.evaluation.EvaluationQuestion;
import org.hexaglot.evaluation.Trend;
import org.hexaglot.inbox.NoticeDesk;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.parity.ParityCheck;
import org.hexaglot.parity.ParityDesk;
import org.hexaglot.parity.ParityFindings;
import org.hexaglot.people.Directory;
import org.hexaglot.quality.CheckKind;
import org.hexaglot.quality.QualityDesk;
import org.hexaglot.reference.Concept;
import org.hexaglot.reference.MatchBand;
import org.hexaglot.reference.ReferenceDesk;
import org.hexaglot.reference.Term;
import org.hexaglot.reference.TermDesk;
import org.hexaglot.translation.Extraction;
import org.hexaglot.translation.PreparationDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the demonstration shows of texts in segments, references, terms, checks and evaluations. */
@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.demo.session", value = "true")
@Property(name = "hexaglot.jobs.enabled", value = "false")
@Property(name = "hexaglot.clock", value = DemoSessionIT.NOW)
@Property(name = "hexaglot.data", value = "${hexaglot.test.folder:target}/demo-session")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoSegmentsIT implements TestPropertyProvider {
    private static final String RECURRENT = "E/CN.7/2027/9";
    private static final String CHECKED = "E/2027/CRP.3";

    @Inject
    Documents documents;

    @Inject
    ReferenceDesk references;

    @Inject
    PreparationDesk preparation;

    @Inject
    QualityDesk quality;

    @Inject
    EvaluationDesk evaluations;

    @Inject
    NoticeDesk notices;

    @Inject
    ParityCheck parityCheck;

    @Inject
    ParityDesk parity;

    @Inject
    TermDesk terms;

    @Inject
    Tasks tasks;

    @Inject
    Directory directory;

    @Inject
    Sql sql;

    @Inject
    TransactionOperations<Connection> transactions;

    @Override
    public Map<String, String> getProperties() {
        return LoadedSession.properties();
    }

    @Test
    void repeatsAPredecessorNamedBySymbolInAllLanguages() {
        ReferenceDesk.Analysed analysed = references.sheet(actor("officer"), id(RECURRENT));
        assertThat(analysed.predecessor().orElseThrow().metadata().symbol()).isEqualTo("E/CN.7/2026/6");
        assertThat(analysed.sheet().lines()).hasSize(5).allSatisfy(line -> {
            assertThat(line.in(MatchBand.REUSE).words())
                    .isGreaterThan(analysed.sheet().words() / 2);
            assertThat(line.in(MatchBand.NEW).words()).isPositive();
            assertThat(line.netWords()).isBetween(1, analysed.sheet().words() / 2);
        });
        assertThat(analysed.sheet().lines())
                .anySatisfy(line -> assertThat(line.in(MatchBand.FUZZY_85).words()
                                + line.in(MatchBand.FUZZY_95).words())
                        .isPositive());
    }

    @Test
    void tellsATranslatorWhatChangedInARevisedSource() {
        Extraction.Totals totals =
                preparation.present(id(RECURRENT)).orElseThrow().totals();
        assertThat(totals.changed()).isPositive();
        assertThat(totals.added()).isPositive();
        assertThat(notices.unseen(actor("translator-fr"))).anySatisfy(notice -> {
            assertThat(notice.document()).isEqualTo(id(RECURRENT));
            assertThat(notice.changed()).isEqualTo(totals.changed());
            assertThat(notice.added()).isEqualTo(totals.added());
        });
    }

    @Test
    void hasATextOutWithATranslator() {
        assertThat(reading(() -> sql.list(
                        "SELECT language FROM journal WHERE document_id = ? AND type = 'LanguageHandedOff'",
                        row -> row.text("language"),
                        id(RECURRENT).value())))
                .containsExactly("fr");
        assertThat(reading(() -> tasks.open(id(RECURRENT), "translate", Language.FR))
                        .map(Task::assignee))
                .contains(new PersonId("translator-fr"));
    }

    @Test
    void hasAlarmsOfSeveralChecksAndOneThatWasWaived() {
        QualityDesk.Sheet sheet = quality.sheet(actor("reviser-ru"), id(CHECKED), Language.RU, null, 100);
        for (CheckKind kind : List.of(CheckKind.NUMBERS, CheckKind.TERMS, CheckKind.FORBIDDEN, CheckKind.SCRIPT)) {
            assertThat(sheet.counts().get(kind)).as(kind.code()).isNotNull();
            assertThat(sheet.counts().get(kind).open()).as(kind.code()).isPositive();
        }
        assertThat(sheet.present())
                .filteredOn(finding -> !finding.isOpen())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.waiver().by()).isEqualTo(new PersonId("reviser-ru"));
                    assertThat(finding.waiver().reason()).contains("сноски");
                });
    }

    @Test
    void holdsADocumentBackWhoseRussianVersionHasAnotherNumber() {
        DocumentId ready = id("A/C.5/81/11");
        parityCheck.bringUpToDate(ready);
        assertThat(parity.sheet(actor("officer"), ready).present())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.difference().languages()).containsExactly(Language.RU));
        DocumentId other = id("A/HRC/64/9");
        parityCheck.bringUpToDate(other);
        assertThat(parity.sheet(actor("officer"), other).present())
                .filteredOn(ParityFindings.Finding::isOpen)
                .isEmpty();
    }

    @Test
    void showsHowTheWorkOfATranslatorGotBetter() {
        EvaluationQuestion received = received("translator-fr");
        List<EvaluationLine> lines = evaluations.list(received, null, 10);
        assertThat(lines).hasSize(4);
        assertThat(lines)
                .extracting(line -> LocalDate.ofInstant(line.at(), ZoneOffset.UTC))
                .doesNotHaveDuplicates();
        assertThat(lines).extracting(EvaluationLine::isSatisfactory).contains(true, false);
        assertThat(evaluations.trends(received))
                .singleElement()
                .extracting(Trend::direction)
                .isEqualTo(Trend.Direction.BETTER);
        assertThat(lines).allSatisfy(line -> assertThat(evaluations
                        .sheet(actor("translator-fr"), line.id())
                        .evaluation()
                        .comment())
                .isNotBlank());
        assertThat(evaluations.list(received("translator-es"), null, 10)).isEmpty();
    }

    private EvaluationQuestion received(String translator) {
        return EvaluationQuestion.of(actor(translator), EvaluationQuestion.Scope.RECEIVED);
    }

    @Test
    void hasTermsNotToBeUsedCountriesInTwoFormsAndProposals() {
        Actor terminologist = actor("terminologist");
        assertThat(term("landlocked").content().terms())
                .extracting(Term::status)
                .contains(Term.Status.PREFERRED, Term.Status.ADMITTED, Term.Status.DEPRECATED);
        for (String country : List.of("China", "Egypt", "Fiji", "France", "Kenya", "Mexico", "Switzerland")) {
            Concept concept = term(country);
            for (Language language : Language.OFFICIAL) {
                assertThat(concept.in(language))
                        .as(country + " " + language)
                        .extracting(Term::form)
                        .containsExactlyInAnyOrder(Term.Form.SHORT, Term.Form.FORMAL);
            }
        }
        assertThat(terms.list(terminologist, Concept.State.PROPOSED, 0, 10)).hasSize(2);
    }

    private Concept term(String text) {
        return terms.lookUp(actor("translator-fr"), text, Language.EN, 1).get(0);
    }

    private Actor actor(String person) {
        return directory.get(new PersonId(person)).actingFrom("test");
    }

    private DocumentId id(String symbol) {
        return reading(() -> documents.bySymbol(Symbol.of(symbol))).orElseThrow();
    }

    private <T> T reading(Supplier<T> query) {
        return transactions.executeRead(status -> query.get());
    }
}
