package org.hexaglot.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hexaglot.database.Sql;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Exactly once, in the order of each document, while others write, roll back and commit late. */
@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.demo.session", value = "false")
@Property(name = "hexaglot.jobs.enabled", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowingIT implements TestPropertyProvider {
    private static final int WRITERS = 4;
    private static final int ACTS = 150;

    @Inject
    Following following;

    @Inject
    Journal journal;

    @Inject
    Sql sql;

    @Inject
    TransactionOperations<Connection> transactions;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("following");
    }

    @Test
    void eachEntryIsTakenOnceAndThoseOfADocumentInTheirOrder() throws Exception {
        Notebook notebook = new Notebook("once", false);
        following.advance(notebook);
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
        try {
            List<Future<?>> nodes = List.of(
                    threads.submit(() -> followWhile(writing, notebook)),
                    threads.submit(() -> followWhile(writing, notebook)));
            List<Callable<Object>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int seed = i;
                writers.add(Executors.callable(() -> write(seed)));
            }
            for (Future<Object> writer : threads.invokeAll(writers)) {
                writer.get();
            }
            writing.set(false);
            for (Future<?> node : nodes) {
                node.get();
            }
        } finally {
            threads.shutdownNow();
        }
        following.advance(notebook);
        assertThat(notebook.byDocument()).isEqualTo(written());
    }

    @Test
    void takesWhatWasCommittedAfterALaterEntry() throws Exception {
        Notebook notebook = new Notebook("late", false);
        following.advance(notebook);
        DocumentId late = document(1);
        DocumentId early = document(2);
        CountDownLatch recorded = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> slow = thread.submit(() -> transactions.executeWrite(status -> {
                journal.record(Actor.SYSTEM, new Act(late, 0));
                recorded.countDown();
                return await(goOn);
            }));
            recorded.await();
            transactions.executeWrite(status -> record(early, 0));
            assertThat(following.advance(notebook)).isEqualTo(1);
            goOn.countDown();
            slow.get();
        } finally {
            goOn.countDown();
            thread.shutdownNow();
        }
        assertThat(following.advance(notebook)).isEqualTo(1);
        assertThat(notebook.taken).extracting(Entry::document).containsExactly(early, late);
        assertThat(following.advance(notebook)).isZero();
    }

    @Test
    void takesAgainWhatItFailedToTake() {
        Notebook notebook = new Notebook("failing", false);
        following.advance(notebook);
        transactions.executeWrite(status -> record(document(3), 0));
        notebook.fails = true;
        assertThatThrownBy(() -> following.advance(notebook)).hasMessage("as if the process died");
        assertThat(following.behind(notebook)).isPositive();
        notebook.fails = false;
        assertThat(following.advance(notebook)).isEqualTo(1);
        assertThat(following.behind(notebook)).isZero();
    }

    @Test
    void beginsWithTheFirstEntryWhenItWantsTo() {
        transactions.executeWrite(status -> record(document(4), 0));
        Notebook all = new Notebook("all", true);
        int taken = Following.AT_ONCE;
        while (taken >= Following.AT_ONCE) {
            taken = following.advance(all);
        }
        long there =
                transactions.executeRead(status -> sql.one("SELECT COUNT(*) AS n FROM journal", row -> row.number("n"))
                        .orElseThrow());
        assertThat(all.taken).hasSize((int) there);
        following.place(all, 0);
        assertThat(following.advance(all)).isPositive();
    }

    private void followWhile(AtomicBoolean writing, Notebook notebook) {
        while (writing.get()) {
            following.advance(notebook);
        }
    }

    private void write(int seed) {
        Random random = new Random(seed);
        DocumentId document = document(100 + seed);
        for (int act = 0; act < ACTS; act++) {
            int number = act;
            boolean fails = random.nextInt(4) == 0;
            try {
                transactions.executeWrite(status -> {
                    record(document, number);
                    if (fails) {
                        throw new IllegalStateException("rolled back");
                    }
                    return record(document, number);
                });
            } catch (IllegalStateException rolledBack) {
                assertThat(fails).isTrue();
            }
        }
    }

    private boolean record(DocumentId document, int number) {
        journal.record(Actor.SYSTEM, new Act(document, number));
        return true;
    }

    private Map<DocumentId, List<Long>> written() {
        Map<DocumentId, List<Long>> written = new HashMap<>();
        transactions.executeRead(status -> {
            for (int i = 0; i < WRITERS; i++) {
                DocumentId document = document(100 + i);
                written.put(
                        document,
                        journal.of(document, 0, 10_000).stream().map(Entry::id).toList());
            }
            return written;
        });
        return written;
    }

    private static DocumentId document(int number) {
        return new DocumentId("0".repeat(20) + String.format("%06d", number));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Act(DocumentId about, int number) implements DomainEvent {
        @Override
        public DocumentId document() {
            return about;
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("number", number);
        }
    }

    /** Writes down what it is given. */
    private static final class Notebook implements Follower {
        private final String name;
        private final boolean fromTheBeginning;
        private final List<Entry> taken = new ArrayList<>();
        private boolean fails;

        private Notebook(String name, boolean fromTheBeginning) {
            this.name = name;
            this.fromTheBeginning = fromTheBeginning;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean fromTheBeginning() {
            return fromTheBeginning;
        }

        @Override
        public synchronized void take(List<Entry> entries) {
            if (fails) {
                throw new IllegalStateException("as if the process died");
            }
            taken.addAll(entries);
        }

        Map<@Nullable DocumentId, List<Long>> byDocument() {
            Map<@Nullable DocumentId, List<Long>> ids = new HashMap<>();
            for (Entry entry : taken) {
                if (entry.document() != null) {
                    ids.computeIfAbsent(entry.document(), unseen -> new ArrayList<>())
                            .add(entry.id());
                }
            }
            return ids;
        }
    }
}
