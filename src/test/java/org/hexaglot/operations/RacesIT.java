package org.hexaglot.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexaglot.database.DatabaseAccess;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.inbox.Task;
import org.hexaglot.issuance.IssuanceDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lost races are normal, lost or doubled steps are not (design.md, sections 4 and 6). */
class RacesIT {
    private static final int DOCUMENTS = 500;
    private static final int RELEASED = 20;
    private static final int PEOPLE = 200;
    /** Keeps a hanging race from running for ever; all documents are raced however slow the machine. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @TempDir
    private static Path data;

    private static DatabaseAccess access;
    private static Office office;
    private static TestReads tables;

    @BeforeAll
    static void open() {
        access = TestDatabase.freshSchema("races");
        office = Office.open(access, data.toString());
        tables = office.bean(TestReads.class);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void joinsSixLanguagesThatFinishAtOneInstantWithoutLosingOrDoublingAStep() throws Exception {
        List<DocumentId> documents = new ArrayList<>();
        try (Copies copies = new Copies(access, office.inProofreading())) {
            for (int i = 0; i < DOCUMENTS; i++) {
                documents.add(copies.next());
            }
        }
        int raced = finishTogether(documents);
        print(raced);
        List<DocumentId> finished = documents.subList(0, raced);
        for (DocumentId document : finished) {
            assertJoined(document);
        }
        for (DocumentId document : finished.subList(0, Math.min(RELEASED, raced))) {
            office.bean(IssuanceDesk.class).release(office.person("officer"), document, null);
            assertThat(count("SELECT COUNT(*) AS n FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = ?", document))
                    .isZero();
        }
        assertThat(office.bean(ConsistencyCheck.class).run())
                .as("all but the files, which the copies share with their original")
                .filteredOn(finding -> finding.kind() != Finding.Kind.REVISION_MISSING)
                .isEmpty();
        assertThat(raced).as("races within " + LONGEST).isEqualTo(DOCUMENTS);
    }

    @Test
    void givesATaskToExactlyOneOfTwoHundredWhoClaimItAtOnce() throws Exception {
        Task task = office.open(office.inTranslation(), "translate", Language.FR);
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        CountDownLatch moment = new CountDownLatch(1);
        List<Future<String>> claims = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Actor translator = translator("translator-" + i);
            claims.add(people.submit(() -> {
                moment.await();
                return claim(translator, task);
            }));
        }
        moment.countDown();
        List<String> answers = new ArrayList<>();
        for (Future<String> claim : claims) {
            answers.add(claim.get());
        }
        people.shutdown();
        String holder =
                office.inbox.get(office.person("officer"), task.id()).assignee().value();
        assertThat(answers).containsOnly("won by " + holder, "lost to " + holder);
        assertThat(answers).containsOnlyOnce("won by " + holder);
        assertThat(count(
                        "SELECT COUNT(*) AS n FROM journal WHERE type = 'TaskClaimed' AND language = 'fr'"
                                + " AND document_id = ?",
                        task.document()))
                .isEqualTo(1);
    }

    /** Six people approve the six languages of one document at the same moment, document after document. */
    private static int finishTogether(List<DocumentId> documents) throws Exception {
        List<Language> languages = List.copyOf(Office.LANGUAGES);
        ExecutorService people = Executors.newFixedThreadPool(languages.size());
        CyclicBarrier moment = new CyclicBarrier(languages.size());
        AtomicInteger raced = new AtomicInteger();
        long end = System.nanoTime() + LONGEST.toNanos();
        List<Future<?>> work = new ArrayList<>();
        for (Language language : languages) {
            work.add(people.submit(() -> {
                for (DocumentId document : documents) {
                    Task task = office.open(document, "proofread", language);
                    if (moment.await() == 0 && System.nanoTime() < end) {
                        raced.incrementAndGet();
                    }
                    moment.await();
                    if (raced.get() <= documents.indexOf(document)) {
                        return null;
                    }
                    office.complete("processor", task, "approve");
                }
                return null;
            }));
        }
        for (Future<?> each : work) {
            each.get();
        }
        people.shutdown();
        return raced.get();
    }

    private static void assertJoined(DocumentId document) {
        assertThat(count("SELECT COUNT(*) AS n FROM document WHERE stage = 'issuance' AND id = ?", document))
                .isEqualTo(1);
        assertThat(count(
                        "SELECT COUNT(*) AS n FROM language_version WHERE state = 'ready' AND document_id = ?",
                        document))
                .isEqualTo(6);
        assertThat(count("SELECT COUNT(*) AS n FROM task WHERE document_id = ?", document))
                .isEqualTo(1);
        assertThat(count("SELECT COUNT(*) AS n FROM task WHERE name = 'releaseDocument' AND document_id = ?", document))
                .isEqualTo(1);
        assertThat(steps("proofread", document)).isEqualTo(6);
        assertThat(steps("openIssuance", document)).isEqualTo(1);
        assertThat(events("LanguageReady", document)).isEqualTo(6);
        assertThat(events("IssuanceOpened", document)).isEqualTo(1);
    }

    private static long steps(String element, DocumentId document) {
        return count(
                "SELECT COUNT(*) AS n FROM journey_step WHERE element = '" + element + "' AND document_id = ?",
                document);
    }

    private static long events(String type, DocumentId document) {
        return count("SELECT COUNT(*) AS n FROM journal WHERE type = '" + type + "' AND document_id = ?", document);
    }

    private static long count(String statement, DocumentId document) {
        return tables.count(statement, document.value());
    }

    private static String claim(Actor translator, Task task) {
        try {
            return "won by " + office.inbox.claim(translator, task.id()).assignee();
        } catch (Refusal refusal) {
            assertThat(refusal.key()).isEqualTo("task-already-claimed");
            return "lost to " + refusal.arguments().get("assignee");
        }
    }

    private static Actor translator(String name) {
        return new Actor(
                new PersonId(name),
                Set.of(Role.TRANSLATOR),
                Set.of(),
                Map.of(Language.FR, Set.of(Language.EN)),
                "test");
    }

    private static void print(int raced) {
        MeterRegistry meters = office.bean(MeterRegistry.class);
        System.out.printf(
                Locale.ROOT,
                "%d documents, six languages at one instant: %.0f acts tried again, %.0f given up%n",
                raced,
                meters.counter("hexaglot.races.retried").count(),
                meters.counter("hexaglot.races.surrendered").count());
    }
}
