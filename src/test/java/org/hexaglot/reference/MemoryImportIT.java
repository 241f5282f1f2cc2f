package org.hexaglot.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.FileName;
import org.hexaglot.content.StoredContent;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.Papers;
import org.hexaglot.planning.DutyStation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Imports and feeding that are interrupted, or meant twice, still come in once. */
@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.demo.session", value = "false")
// Nothing works by itself here: the tests say when.
@Property(name = "hexaglot.memory.indexing", value = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemoryImportIT implements TestPropertyProvider {
    private static final Actor TERMINOLOGIST = Papers.person("terminologist", Role.TERMINOLOGIST);
    private static final int UNITS = 2500;

    @TempDir
    static Path data;

    @Inject
    ImportDesk desk;

    @Inject
    ImportWorker worker;

    @Inject
    MemoryReading memory;

    @Inject
    MemoryFeed feed;

    @Inject
    MemoryIndex index;

    @Inject
    MemoryIndexing indexing;

    @Inject
    ContentStore store;

    @Inject
    Papers papers;

    @Inject
    Shelf shelf;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(TestDatabase.properties("memory_import"));
        properties.put("hexaglot.data", data.toString());
        return properties;
    }

    private static byte[] tmx(int units) {
        StringBuilder tmx = new StringBuilder("<tmx version=\"1.4\"><header/><body>\n");
        for (int i = 1; i <= units; i++) {
            tmx.append("<tu><tuv xml:lang=\"en\"><seg>Passage number ")
                    .append(i)
                    .append("</seg></tuv><tuv xml:lang=\"es\"><seg>Pasaje número ")
                    .append(i)
                    .append("</seg></tuv></tu>\n");
        }
        return tmx.append("</body></tmx>").toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anImportGoesOnAfterItsLastChunkAndNothingComesInTwice() throws IOException {
        StoredContent content = store.store(new ByteArrayInputStream(tmx(UNITS)), 10_000_000);
        synchronized (worker) {
            MemoryImport started = desk.start(TERMINOLOGIST, new FileName("many.tmx"), content);
            Optional<MemoryImport> leased = desk.next("a node that dies");
            assertThat(leased.map(MemoryImport::id)).contains(started.id());
            List<MemoryUnit> chunk = new ArrayList<>();
            for (int i = 1; i <= 1000; i++) {
                MemorySource source = new MemorySource(
                        MemorySource.imported(started.id()), i, true, null, null, null, null, null, null);
                chunk.add(MemoryUnit.unkept(
                        source,
                        Map.of(Language.EN, "Passage number " + i, Language.ES, "Pasaje número " + i),
                        Set.of()));
            }
            assertThat(desk.take(started.id(), "a node that dies", chunk, 1000, List.of()))
                    .isTrue();
            assertThat(desk.next("another")).as("leased to somebody else").isEmpty();
            desk.giveBack(started.id(), Instant.EPOCH);
            worker.workOff();
            MemoryImport done = desk.get(TERMINOLOGIST, started.id());
            assertThat(done.state()).isEqualTo(MemoryImport.State.DONE);
            assertThat(done.taken()).isEqualTo(UNITS);
            assertThat(desk.take(started.id(), "a node that dies", chunk, 2000, List.of()))
                    .as("whoever lost the lease takes nothing in")
                    .isFalse();
            List<Integer> places = desk.part(Language.EN, Language.ES, 0, UNITS * 2).stream()
                    .filter(unit -> unit.source().collection().equals(MemorySource.imported(started.id())))
                    .map(unit -> unit.source().ordinal())
                    .sorted()
                    .toList();
            assertThat(places).hasSize(UNITS).doesNotHaveDuplicates();
        }
    }

    @Test
    void aDocumentThatTwoNodesFeedAtOnceComesInOnce() throws Exception {
        DocumentId document =
                papers.forecast(papers.meeting("GA", DutyStation.NEW_YORK, 30)).id();
        shelf.issue(
                document,
                Map.of(
                        Language.EN, Docx.of(List.of("1. One", "2. Two")),
                        Language.FR, Docx.of(List.of("1. Un", "2. Deux"))));
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> fed = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                fed.add(nodes.submit(() -> feed.feed(document)));
            }
            for (Future<Integer> each : fed) {
                each.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(desk.part(Language.EN, Language.FR, 0, 10_000).stream()
                        .filter(unit -> document.equals(unit.source().document())))
                .hasSize(2);
    }

    @Test
    void anIndexOfAnotherMemoryIsBuiltAnew() {
        indexing.catchUp();
        index.begin("somewhere else");
        assertThat(indexing.progress().isComplete() && memory.edge().number() > 0)
                .isFalse();
        indexing.catchUp();
        assertThat(index.position()).isEqualTo(memory.edge());
        assertThat(indexing.progress().isComplete()).isTrue();
    }
}
