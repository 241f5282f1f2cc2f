package org.hexaglot.reference;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.Sha256;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.RepeatedWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works through waiting imports, one at a time and chunk by chunk. A file is read to its end before anything of it is
 * taken; after a restart, here or on another node, it goes on after the last chunk.
 */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
public final class ImportWorker implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int CHUNK = 1000;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ImportDesk desk;
    private final ContentStore store;
    private final String worker = UUID.randomUUID().toString();
    private final RepeatedWork work = new RepeatedWork(ImportWorker.class, "memory-import", 1);

    ImportWorker(ImportDesk desk, ContentStore store) {
        this.desk = desk;
        this.store = store;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        work.every(
                Duration.ZERO, PAUSE, "An import into the memory was interrupted and is taken up again", this::workOff);
    }

    /** Works off all that is waiting now. */
    public synchronized void workOff() {
        for (Optional<MemoryImport> next = desk.next(worker);
                next.isPresent() && !work.isClosing();
                next = desk.next(worker)) {
            run(next.get());
        }
    }

    private void run(MemoryImport started) {
        try {
            desk.check(started.id(), read(started, (number, line, texts, properties, dated) -> {}));
            Chunks chunks = new Chunks(started);
            read(started, chunks);
            chunks.take();
            desk.end(started.id(), MemoryImport.State.DONE);
            LOG.info("The file {} is in the memory", started.name());
        } catch (XMLStreamException unreadable) {
            int line = Math.max(
                    1,
                    unreadable.getLocation() == null
                            ? 1
                            : unreadable.getLocation().getLineNumber());
            boolean noTmx = String.valueOf(unreadable.getMessage()).contains("not-tmx");
            String detail = noTmx ? "" : String.valueOf(unreadable.getMessage()).replaceAll("(?s).*Message: ", "");
            MemoryImport.Error error = new MemoryImport.Error(line, noTmx ? "not-tmx" : "not-well-formed", detail);
            desk.take(started.id(), worker, List.of(), started.done(), List.of(error));
            desk.end(started.id(), MemoryImport.State.FAILED);
        } catch (IOException fault) {
            LOG.warn("The file {} could not be read and is taken up again", started.name(), fault);
        } catch (Interrupted away) {
            if (work.isClosing()) {
                desk.giveBack(started.id(), Instant.EPOCH);
            }
            LOG.info("The import of {} goes on elsewhere or later", started.name());
        }
    }

    private int read(MemoryImport started, TmxReader.Listener listener) throws IOException, XMLStreamException {
        try (InputStream content = new BufferedInputStream(store.open(new Sha256(started.sha256())))) {
            return TmxReader.read(content, listener);
        }
    }

    @PreDestroy
    void close() {
        work.close();
    }

    /** The service stops, or another node has the import. */
    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Gathers units and takes them in a thousand at a time. */
    private final class Chunks implements TmxReader.Listener {
        private final MemoryImport started;
        private final List<MemoryUnit> units = new ArrayList<>();
        private final List<MemoryImport.Error> errors = new ArrayList<>();
        private int reached;

        Chunks(MemoryImport started) {
            this.started = started;
            this.reached = started.done();
        }

        @Override
        public void unit(
                int number,
                int line,
                Map<Language, String> texts,
                Map<String, String> properties,
                @Nullable LocalDate dated) {
            if (number <= started.done()) {
                return;
            }
            reached = number;
            if (texts.size() < 2) {
                errors.add(new MemoryImport.Error(line, "fewer-than-two", properties.getOrDefault("tuid", "")));
            } else {
                units.add(MemoryUnit.unkept(source(number, properties, dated), texts, Set.of()));
            }
            if (units.size() + errors.size() >= CHUNK) {
                take();
            }
        }

        private MemorySource source(int number, Map<String, String> properties, @Nullable LocalDate dated) {
            return new MemorySource(
                    MemorySource.imported(started.id()),
                    number,
                    true,
                    null,
                    properties.get("x-symbol"),
                    properties.get("x-body"),
                    dated,
                    properties.get("x-department"),
                    null);
        }

        void take() {
            if (work.isClosing() || !desk.take(started.id(), worker, units, reached, errors)) {
                throw new Interrupted();
            }
            units.clear();
            errors.clear();
        }
    }
}
