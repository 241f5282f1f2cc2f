package org.hexaglot.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hexaglot.Patience;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.Metadata;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.monitoring.Papers;
import org.hexaglot.monitoring.Relay;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.clock", value = "2026-11-20T15:00:00Z")
@Property(name = "hexaglot.demo.session", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventStreamIT implements TestPropertyProvider {
    @Inject
    EmbeddedServer server;

    @Inject
    Papers papers;

    @Inject
    Relay relay;

    @Inject
    Journal journal;

    @Inject
    TransactionOperations<Connection> transactions;

    private Considered meeting;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("event_stream");
    }

    @BeforeAll
    void meet() {
        meeting = papers.meeting("GA", DutyStation.NEW_YORK, 30);
    }

    @Test
    void whatHappensIsToldAtOnceToThoseWhoMayReadIt() throws InterruptedException {
        try (Ear officer = listen("officer");
                Ear delegate = listen("delegate")) {
            Document document = papers.forecast(meeting);
            // what was committed just before the stream opened may still be on its way
            String frame = officer.next("data:");
            while (!frame.contains(document.id().value())) {
                frame = officer.next("data:");
            }
            assertThat(frame)
                    .contains("\"type\":\"DocumentForecast\"", "\"document\":\"" + document.id() + "\"")
                    .contains("\"at\":\"2026-11-20T15:");
            assertThat(delegate.lines()).noneMatch(line -> line.startsWith("data:"));
        }
    }

    @Test
    void restrictedDocumentsAreToldToTheirReadersOnly() throws InterruptedException {
        try (Ear author = listen("author");
                Ear editor = listen("editor")) {
            papers.forecast(meeting, EventStreamIT::restricted);
            assertThat(author.next("data:")).contains("DocumentForecast");
            Document open = papers.forecast(meeting);
            assertThat(editor.next("data:")).contains(open.id().value());
        }
    }

    @Test
    void whoComesBackIsToldWhatWasMissedAndNothingTwice() throws InterruptedException {
        String last;
        try (Ear officer = listen("officer")) {
            papers.forecast(meeting);
            last = officer.next("id:").substring("id:".length()).strip();
        }
        Document first = papers.forecast(meeting);
        Document second = papers.forecast(meeting);
        try (Ear officer = listen("officer", "Last-Event-ID", last)) {
            assertThat(officer.next("data:")).contains(first.id().value());
            assertThat(officer.next("data:")).contains(second.id().value());
            Document third = papers.forecast(meeting);
            assertThat(officer.next("data:")).contains(third.id().value());
        }
        assertThat(Reader.of(server, "officer")
                        .get("/api/events/stream", "Last-Event-ID", "nonsense")
                        .statusCode())
                .isEqualTo(400);
        assertThat(Reader.guest(server).get("/api/events/stream").statusCode()).isEqualTo(401);
    }

    @Test
    void anEntryCommittedLateIsToldToWhoeverWasAwayWhenItAppeared() throws Exception {
        for (boolean somebodyStays : List.of(true, false)) {
            Document slow = papers.forecast(meeting);
            Document quick = papers.forecast(meeting);
            CountDownLatch written = new CountDownLatch(1);
            CountDownLatch mayCommit = new CountDownLatch(1);
            String last;
            Ear officer = listen("officer");
            try (Ear other = listen("editor")) {
                // Takes its id first and commits last.
                CompletableFuture<Void> late = CompletableFuture.runAsync(() -> transactions.executeWrite(status -> {
                    journal.record(Actor.SYSTEM, slow.event(Kind.NoteWritten).with("text", "late"));
                    written.countDown();
                    return Patience.await(mayCommit);
                }));
                Patience.await(written);
                transactions.executeWrite(status -> {
                    journal.record(Actor.SYSTEM, quick.event(Kind.NoteWritten).with("text", "quick"));
                    return true;
                });
                last = officer.idOf("\"text\":\"quick\"");
                officer.close();
                if (!somebodyStays) {
                    other.close();
                    Patience.until(() -> relay.listeners() == 0);
                }
                mayCommit.countDown();
                late.join();
                if (somebodyStays) {
                    other.idOf("\"text\":\"late\"");
                }
                try (Ear again = listen("officer", "Last-Event-ID", last)) {
                    assertThat(again.next("data:")).contains("\"text\":\"late\"");
                    papers.forecast(meeting);
                    assertThat(again.next("data:")).contains("DocumentForecast");
                }
            }
        }
    }

    @Test
    void nothingReadsTheJournalWhenNobodyListens() throws InterruptedException {
        Ear ear = listen("officer");
        assertThat(relay.listeners()).isPositive();
        ear.close();
        papers.forecast(meeting);
        Patience.until(() -> relay.listeners() == 0);
    }

    private static Metadata restricted(Metadata metadata) {
        return new Metadata(
                metadata.title(),
                metadata.type(),
                metadata.category(),
                metadata.symbols(),
                Distribution.RESTRICTED,
                metadata.considered(),
                metadata.original(),
                metadata.department(),
                metadata.mandate(),
                metadata.estimatedWords(),
                new PersonId("author"));
    }

    private Ear listen(String person, String... headers) throws InterruptedException {
        HttpResponse<Stream<String>> answer =
                Reader.of(server, person).send("/api/events/stream", BodyHandlers.ofLines(), headers);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        Ear ear = new Ear(answer.body(), new LinkedBlockingQueue<>());
        ear.start();
        assertThat(ear.next("retry:")).isEqualTo("retry: 2000");
        return ear;
    }

    /** Hears the lines of one stream. */
    private record Ear(Stream<String> body, BlockingQueue<String> heard) implements AutoCloseable {
        void start() {
            Thread thread = new Thread(() -> {
                try {
                    body.forEach(heard::add);
                } catch (RuntimeException closed) {
                    heard.add("closed");
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        /** The next line that begins so; fails when none comes within some seconds. */
        String next(String beginning) throws InterruptedException {
            String line = heard.poll(10, TimeUnit.SECONDS);
            while (line != null && !line.startsWith(beginning)) {
                line = heard.poll(10, TimeUnit.SECONDS);
            }
            if (line == null) {
                throw new AssertionError("nothing heard that begins with " + beginning);
            }
            return line;
        }

        /** The id of the event that contains this. */
        String idOf(String content) throws InterruptedException {
            String id = next("id:");
            while (!next("data:").contains(content)) {
                id = next("id:");
            }
            return id.substring("id:".length()).strip();
        }

        List<String> lines() {
            return List.copyOf(heard);
        }

        @Override
        public void close() {
            body.close();
        }
    }
}
