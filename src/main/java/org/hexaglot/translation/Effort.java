package org.hexaglot.translation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Efforts;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.document.Scheduling;
import org.hexaglot.document.Stage;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.LanguagePlan;

/**
 * The work that the memory leaves in each language decides when its steps are due and what its tasks are said to cost.
 * Until a text is prepared its words count in full. Joins the transaction of the caller.
 */
@Singleton
final class Effort {
    private final Efforts efforts;
    private final Documents documents;
    private final Revisions revisions;
    private final Scheduling scheduling;
    private final Tasks tasks;
    private final Journal journal;
    private final Clock clock;

    Effort(
            Efforts efforts,
            Documents documents,
            Revisions revisions,
            Scheduling scheduling,
            Tasks tasks,
            Journal journal,
            Clock clock) {
        this.efforts = efforts;
        this.documents = documents;
        this.revisions = revisions;
        this.scheduling = scheduling;
        this.tasks = tasks;
        this.journal = journal;
        this.clock = clock;
    }

    /** The text is no longer the one that was compared: its words count in full again. */
    void forget(DocumentId document) {
        efforts.keep(document, Map.of());
    }

    /**
     * Takes the net words of a prepared revision over, unless it is no longer the source.
     *
     * @param document locked
     */
    void apply(Document document, long revision, Map<Language, Integer> net) {
        boolean isSource = revisions
                .source(document.id())
                .map(Revision::id)
                .filter(id -> id == revision)
                .isPresent();
        if (!isSource || document.stage() != Stage.TRANSLATION) {
            return;
        }
        Map<Language, Integer> less = new EnumMap<>(Language.class);
        net.forEach((language, words) -> {
            if (words < document.words()) {
                less.put(language, words);
            }
        });
        if (less.equals(efforts.of(document.id()))) {
            return;
        }
        efforts.keep(document.id(), less);
        reschedule(document);
        tasks.refresh(document.id());
    }

    private void reschedule(Document document) {
        Map<Language, LanguagePlan> before = dues(document);
        scheduling.schedule(document, clock.instant());
        List<Language> moved = new ArrayList<>();
        dues(document).forEach((language, plan) -> {
            if (!Objects.equals(before.get(language), plan)) {
                moved.add(language);
            }
        });
        if (moved.isEmpty()) {
            return;
        }
        documents.save(document);
        moved.forEach(language -> journal.record(
                Actor.SYSTEM,
                document.event(Kind.DueDatesChanged)
                        .in(language)
                        .with("words", document.words())
                        .with("effort", efforts.of(document.id()).getOrDefault(language, document.words()))
                        .with("dueAt", text(document.language(language)))));
    }

    private static String text(LanguageVersion version) {
        return String.valueOf(version.dueAt());
    }

    private static Map<Language, LanguagePlan> dues(Document document) {
        Map<Language, LanguagePlan> dues = new EnumMap<>(Language.class);
        document.languages().forEach((language, version) -> {
            if (version.isRequired()) {
                dues.put(language, version.due());
            }
        });
        return dues;
    }
}
