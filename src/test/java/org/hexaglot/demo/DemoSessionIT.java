package org.hexaglot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.hexaglot.attribution.Account;
import org.hexaglot.attribution.Attribution;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.Sha256;
import org.hexaglot.content.TextFormats;
import org.hexaglot.content.WordCount;
import org.hexaglot.database.Sql;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.document.Document;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Issuance.Relation;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.document.Standing;
import org.hexaglot.document.Standings;
import org.hexaglot.document.Symbol;
import org.hexaglot.forecast.FollowUpDesk;
import org.hexaglot.inbox.InboxDesk;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.Rules;
import org.hexaglot.workflow.Journeys;
import org.hexaglot.workflow.Workflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.demo.session", value = "true")
@Property(name = "hexaglot.jobs.enabled", value = "false")
@Property(name = "hexaglot.clock", value = DemoSessionIT.NOW)
@Property(name = "hexaglot.data", value = "${hexaglot.test.folder:target}/demo-session")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoSessionIT implements TestPropertyProvider {
    static final String NOW = "2026-11-20T09:00:00Z";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final DemoScenario scenario = DemoScenario.read(TODAY);

    @Inject
    DemoSession session;

    @Inject
    Documents documents;

    @Inject
    FollowUpDesk followUps;

    @Inject
    Revisions revisions;

    @Inject
    Tasks tasks;

    @Inject
    InboxDesk inbox;

    @Inject
    Rules rules;

    @Inject
    Workflow workflow;

    @Inject
    Journeys journeys;

    @Inject
    Attribution attribution;

    @Inject
    ContentStore store;

    @Inject
    TextFormats formats;

    @Inject
    Sql sql;

    @Inject
    TransactionOperations<Connection> transactions;

    @TempDir
    Path folder;

    @Override
    public Map<String, String> getProperties() {
        return LoadedSession.properties();
    }

    @Test
    void holdsEveryPaperInTheStatesThatItIsThereToShow() {
        assertThat(scenario.papers()).hasSizeGreaterThan(40);
        for (Paper paper : scenario.papers()) {
            Document document = document(paper);
            StatesShown shown = new StatesShown(
                    document,
                    paper,
                    reading(() -> tasks.of(document.id())),
                    reading(() -> documents.relatedTo(document.id())),
                    TODAY,
                    rules.figures().atRiskDays());
            for (String state : paper.states()) {
                assertThat(shown.is(state))
                        .as("%s is %s: %s %s", paper.key(), state, document.state(), document.dates())
                        .isTrue();
            }
        }
    }

    @Test
    void showsComplaintsThatWaitAndThatAreAnswered() {
        List<String> complaints = reading(() -> sql.list(
                "SELECT c.language, c.is_open, a.consequence FROM complaint c"
                        + " LEFT JOIN complaint_answer a ON a.complaint_id = c.id ORDER BY c.id",
                row -> row.text("language") + " " + row.truth("is_open") + " " + row.optionalText("consequence")));
        assertThat(complaints).containsExactly("fr false corrigendum", "zh false nothing", "es true null");
    }

    @Test
    void keepsFilesThatOpenInSixLanguages() throws IOException {
        Document document = document(paper("ga-harvests"));
        for (Language language : Language.OFFICIAL) {
            LanguageVersion version = document.language(language);
            Revision revision = reading(() -> revisions.byId(Objects.requireNonNull(version.issuedRevision())))
                    .orElseThrow();
            Path file = folder.resolve(language.code() + ".docx");
            try (InputStream bytes = store.open(new Sha256(revision.sha256()))) {
                Files.copy(bytes, file);
            }
            WordCount words = formats.read(file, revision.name(), revision.mediaType(), language)
                    .words();
            assertThat(words.total()).isEqualTo(revision.words());
            assertThat(version.jobNumber()).contains("(" + language.letter() + ")");
        }
    }

    @Test
    void holdsACorrigendumToATimeOfItsOwnAndNotToTheSessionOfWhatItCorrects() {
        Document corrected = document(scenario.papers().stream()
                .filter(paper -> paper.states().contains("corrected"))
                .findFirst()
                .orElseThrow());
        List<Document> related = reading(() -> documents.all(documents.relatedTo(corrected.id())));
        assertThat(related).isNotEmpty().allSatisfy(corrigendum -> {
            assertThat(corrigendum.metadata().category()).isEqualTo(Category.FOLLOW_UP);
            assertThat(corrigendum.metadata().considered())
                    .isEqualTo(corrected.metadata().considered());
            assertThat(corrigendum.dates().anchor()).isNull();
            assertThat(corrigendum.dates().submitBy())
                    .isAfter(LocalDate.ofInstant(
                            corrigendum.loaded().createdAt(),
                            corrigendum.dates().station().zone()));
            assertThat(corrigendum.issuedOn())
                    .isBeforeOrEqualTo(corrigendum.dates().issueBy());
        });
    }

    @Test
    void whatFollowsADocumentOfASessionLongOverIsNotLateWhenItIsAskedFor() {
        Document issued = document(scenario.papers().stream()
                .filter(paper -> paper.states().contains("issued-on-time"))
                .findFirst()
                .orElseThrow());
        for (Relation relation : Relation.values()) {
            transactions.executeWrite(status -> {
                Document following = followUps.forecast(Actor.SYSTEM, issued.id(), relation, Set.of(), 100);
                assertThat(following.issuance().related()).isEqualTo(issued.id());
                assertThat(following.metadata().category()).isEqualTo(Category.FOLLOW_UP);
                assertThat(Standings.of(following, TODAY, rules.figures().atRiskDays(), null))
                        .isNotEqualTo(Standing.LATE);
                assertThat(following.dates().issueBy()).isAfter(TODAY);
                status.setRollbackOnly();
                return relation;
            });
        }
    }

    @Test
    void leavesNoJourneyThatContradictsItsDocument() {
        assertThat(reading(() -> journeys.withoutWaitState())).isEmpty();
        assertThat(texts("SELECT BUSINESS_KEY_ AS id FROM ACT_RU_EXECUTION"
                        + " WHERE PARENT_ID_ IS NULL AND SUPER_EXEC_ IS NULL"))
                .isEqualTo(texts("SELECT id FROM document WHERE stage NOT IN ('issued', 'withdrawn')"));
        assertThat(texts("SELECT ID_ AS id FROM ACT_RU_TASK")).isNotEmpty().isEqualTo(reading(() -> tasks.all()));
    }

    @Test
    void tellsEverythingAtTheMomentAtWhichItHappened() {
        // Texts that are left are prepared once the service answers, at the moment at which that happens.
        List<Instant> moments = reading(() -> sql.list(
                "SELECT at FROM journal WHERE type NOT IN ('TextPrepared', 'DueDatesChanged') ORDER BY id",
                row -> Objects.requireNonNull(row.instant("at"))));
        assertThat(moments).isSorted().last().satisfies(last -> assertThat(last).isBefore(Instant.parse(NOW)));
        Map<String, Instant> missed = new HashMap<>();
        reading(() -> sql.list(
                "SELECT document_id, at FROM journal WHERE type = 'SlotMissed'",
                row -> missed.put(row.text("document_id"), Objects.requireNonNull(row.instant("at")))));
        for (String key : List.of("unea8-missing", "ecosoc-missing", "hrc63-late", "c5-late")) {
            Document document = document(paper(key));
            LocalDate slot = Objects.requireNonNull(document.dates().submitBy());
            assertThat(missed.get(document.id().value()))
                    .isEqualTo(rules.calendar(document.dates().station())
                            .endOfDay(slot)
                            .plusMillis(1));
        }
    }

    @Test
    void keepsTheClaimsAndTheJobsThatLieInTheFuture() {
        assertThat(inbox.returnLapsedClaims()).isZero();
        assertThat(reading(() -> workflow.nextTimer()))
                .hasValueSatisfying(next -> assertThat(next).isAfter(Instant.parse(NOW)));
    }

    @Test
    void knowsWhoHeldEachDocumentOnEachOfItsDays() {
        int held = 0;
        for (Paper paper : scenario.papers()) {
            Document document = document(paper);
            Account account = attribution.of(document).orElse(null);
            if (account == null) {
                continue;
            }
            ZoneId station = document.dates().station().zone();
            LocalDate first = LocalDate.ofInstant(account.from(), station);
            assertThat(account.from())
                    .as("a text that was sent back had come in before")
                    .isBeforeOrEqualTo(document.submission().submittedAt());
            assertThat((long) account.days())
                    .as(paper.key())
                    .isEqualTo(ChronoUnit.DAYS.between(first, LocalDate.ofInstant(account.until(), station)));
            assertThat(account.languages().keySet()).as(paper.key()).hasSizeLessThanOrEqualTo(6);
            held++;
        }
        assertThat(held).isGreaterThan(30);
        assertThat(attribution.of(document(paper("ga-exception"))).orElseThrow().cause())
                .isEqualTo(Account.Cause.HELD_FOR_LANGUAGES);
    }

    @Test
    void isLoadedOnce() {
        assertThat(session.load()).isFalse();
    }

    private Paper paper(String key) {
        return scenario.papers().stream()
                .filter(paper -> paper.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Document document(Paper paper) {
        return reading(() -> {
            DocumentId id = documents
                    .bySymbol(Symbol.of(paper.symbols().get(0)))
                    .orElseThrow(() -> new AssertionError("not loaded: " + paper.key()));
            return documents.get(id);
        });
    }

    private Set<String> texts(String statement) {
        return new HashSet<>(reading(() -> sql.list(statement, row -> row.text("id"))));
    }

    private <T> T reading(Supplier<T> query) {
        return transactions.executeRead(status -> query.get());
    }
}
