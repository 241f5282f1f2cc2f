package org.hexaglot.quality;

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
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.RepeatedWork;
import org.jspecify.annotations.Nullable;

/**
 * Has translations checked when the journal tells that they came back, so that whoever completes the task finds it done.
 * What is missed at a restart is checked when somebody asks for it.
 */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
final class QualityReader implements ApplicationEventListener<ServerStartupEvent> {
    private static final Set<String> TOLD = Set.of(Kind.LanguageReturned.name(), Kind.LanguageFileReceived.name());
    private static final Duration PAUSE = Duration.ofMillis(1500);

    private final NewEntries entries;
    private final TextCheck check;
    private final BackgroundPace pace;
    private final RepeatedWork work = new RepeatedWork(QualityReader.class, "quality", 1);
    private @Nullable ReadingPlace place;

    /** A language of a document. */
    private record Changed(DocumentId document, Language language) {}

    QualityReader(NewEntries entries, TextCheck check, BackgroundPace pace) {
        this.entries = entries;
        this.check = check;
        this.pace = pace;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        place = entries.start();
        work.every(PAUSE, "Translations could not be checked; it is done when they are asked for", this::follow);
    }

    private void follow() {
        for (Changed changed : changed()) {
            if (!work.isClosing()) {
                pace.work(() -> check.bringUpToDate(changed.document(), changed.language()));
            }
        }
    }

    private Set<Changed> changed() {
        Set<Changed> changed = new LinkedHashSet<>();
        entries.tell(Objects.requireNonNull(place), entry -> {
            DocumentId document = entry.document();
            Language language = entry.language();
            if (document != null && language != null && TOLD.contains(entry.type())) {
                changed.add(new Changed(document, language));
            }
        });
        return changed;
    }

    @PreDestroy
    void close() {
        work.close();
    }
}
