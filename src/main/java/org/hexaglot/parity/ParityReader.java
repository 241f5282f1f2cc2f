package org.hexaglot.parity;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.journal.NewEntries;
import org.hexaglot.journal.ReadingPlace;
import org.hexaglot.kernel.BackgroundPace;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.RepeatedWork;
import org.jspecify.annotations.Nullable;

/**
 * Has documents compared when the journal tells that a file came or a language is ready, so that whoever looks finds it
 * done. It may miss some, at a restart: whoever asks for a document that was missed has it compared then.
 */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
public final class ParityReader implements ApplicationEventListener<ServerStartupEvent> {
    private static final Set<String> TOLD = Set.of(
            Kind.LanguageFileReceived.name(),
            Kind.LanguageReady.name(),
            Kind.LanguageWaived.name(),
            Kind.AgreedPassagesMarked.name(),
            Kind.PredecessorNamed.name(),
            Kind.PredecessorForgotten.name());
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final NewEntries entries;
    private final ParityDesk desk;
    private final ParityCheck check;
    private final BackgroundPace pace;
    private final RepeatedWork work = new RepeatedWork(ParityReader.class, "parity", 1);
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
        work.every(PAUSE, "Language versions could not be compared; it is done when they are asked for", this::readOn);
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
            if (work.isClosing()) {
                return;
            }
            if (desk.isComplete(document)) {
                pace.work(() -> check.bringUpToDate(document));
            }
        }
    }

    @PreDestroy
    void close() {
        work.close();
    }
}
