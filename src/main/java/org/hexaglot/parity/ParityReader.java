package org.hexaglot.parity;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.journal.NewEntries;
import org.hexaglot.journal.ReadingPlace;
import org.hexaglot.kernel.BackgroundPace;
import org.hexaglot.kernel.DocumentId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has documents compared when the journal tells that a file came or a language is ready, so that whoever looks finds it
 * done. It may miss some, at a restart: whoever asks for a document that was missed has it compared then.
 */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
public final class ParityReader implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(ParityReader.class);
    private static final Set<String> TOLD = Set.of(
            Kind.LanguageFileReceived.name(),
            Kind.LanguageReady.name(),
            Kind.LanguageWaived.name(),
            Kind.AgreedPassagesMarked.name(),
            Kind.PredecessorNamed.name(),
            Kind.PredecessorForgotten.name());
    private static final long PAUSE_MILLISECONDS = 2000;
    private static final long CLOSING_SECONDS = 30;

    private final NewEntries entries;
    private final ParityDesk desk;
    private final ParityCheck check;
    private final BackgroundPace pace;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "parity");
        made.setDaemon(true);
        made.setPriority(Thread.MIN_PRIORITY);
        return made;
    });
    private volatile boolean closing;
    private @Nullable ReadingPlace place;

    ParityReader(NewEntries entries, ParityDesk desk, ParityCheck check, BackgroundPace pace) {
        this.entries = entries;
        this.desk = desk;
        this.check = check;
        this.pace = pace;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        place = entries.start();
        thread.scheduleWithFixedDelay(this::follow, PAUSE_MILLISECONDS, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void follow() {
        try {
            readOn();
        } catch (RuntimeException failure) {
            LOG.warn("Language versions could not be compared; it is done when they are asked for", failure);
        }
    }

    private void readOn() {
        Set<DocumentId> changed = new LinkedHashSet<>();
        entries.tell(Objects.requireNonNull(place), entry -> {
            DocumentId document = entry.document();
            if (document != null && TOLD.contains(entry.type())) {
                changed.add(document);
            }
        });
        for (DocumentId document : changed) {
            if (closing) {
                return;
            }
            if (desk.isComplete(document)) {
                pace.work(() -> check.bringUpToDate(document));
            }
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        closing = true;
        thread.shutdown();
        thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
    }
}
