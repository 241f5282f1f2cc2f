package org.hexaglot.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Metadata;
import org.hexaglot.inbox.Task;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Story;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.people.Person;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** Puts a cause into the words of its reader. */
@Singleton
final class Reporter {
    private static final String ORIGIN = "notification";

    private final Journal journal;
    private final StillTrue still;
    private final DocumentRights rights;
    private final Proposals proposals;
    private final Directory directory;
    private final PublicAddress address;

    Reporter(
            Journal journal,
            StillTrue still,
            DocumentRights rights,
            Proposals proposals,
            Directory directory,
            PublicAddress address) {
        this.journal = journal;
        this.still = still;
        this.rights = rights;
        this.proposals = proposals;
        this.directory = directory;
        this.address = address;
    }

    /** What is told; empty when the journal does not know it. */
    Optional<News> tell(Cause cause, Document document, Person person, Phrases phrases) {
        Optional<Task> task = still.task(cause);
        Instant dueAt = task.map(Task::dueAt).orElse(cause.dueAt());
        String path = task.map(open -> "/tasks/" + open.id())
                .orElse("/documents/" + document.id().value());
        return switch (cause.topic()) {
            case TASK_AVAILABLE, DUE_SOON, OVERDUE ->
                task.map(open ->
                        news(cause, document, phrases, ofTask(cause.topic(), open, phrases), null, dueAt, path));
            default ->
                entry(cause).map(entry -> {
                    Story.Told told = story(phrases).tell(entry);
                    String page = page(entry, document, person, path);
                    return news(cause, document, phrases, told.sentence(), told.quote(), dueAt, page);
                });
        };
    }

    private @Nullable String page(Entry entry, Document document, Person person, String otherwise) {
        Optional<String> complaint = ComplaintNews.page(entry);
        if (complaint.isPresent()) {
            return complaint.get();
        }
        // With the end of their work some may not open the document any more; a link would be a dead end.
        return rights.mayRead(document, person.actingFrom(ORIGIN))
                ? proposals.page(entry).orElse(otherwise)
                : null;
    }

    /** What is told of a session; empty when the journal or the calendar does not know it. */
    Optional<News> tellOfPlan(Cause cause, Phrases phrases) {
        return entry(cause).flatMap(entry -> proposals.move(entry).map(move -> {
            Story.Told told = story(phrases).tell(entry);
            Map<Language, String> names = move.body().name();
            Language shown = names.containsKey(phrases.language()) ? phrases.language() : Language.EN;
            return new News(
                    cause.topic(),
                    move.name(),
                    names.getOrDefault(shown, ""),
                    shown,
                    told.sentence(),
                    told.quote(),
                    null,
                    address.of(proposals.page(entry).orElse("/outlook/what-if")));
        }));
    }

    private Story story(Phrases phrases) {
        return new Story(phrases, new Names(directory)::of);
    }

    private News news(
            Cause cause,
            Document document,
            Phrases phrases,
            String sentence,
            @Nullable String quote,
            @Nullable Instant dueAt,
            @Nullable String path) {
        Metadata masthead = document.metadata();
        Language shown = masthead.title().containsKey(phrases.language()) ? phrases.language() : masthead.original();
        return new News(
                cause.topic(),
                masthead.symbol(),
                masthead.titleIn(phrases.language()),
                shown,
                sentence,
                quote,
                dueAt,
                path == null ? null : address.of(path));
    }

    private static String ofTask(Topic topic, Task task, Phrases phrases) {
        return phrases.t(
                "notification.told." + topic.code(),
                "task",
                nameOf(task, phrases),
                "words",
                phrases.words(task.words()));
    }

    static String nameOf(Task task, Phrases phrases) {
        Language language = task.language();
        return language == null
                ? phrases.t("tasks.name." + task.name())
                : phrases.t("tasks.named." + task.name(), "language", phrases.nameOf(language));
    }

    private Optional<Entry> entry(Cause cause) {
        Long given = cause.entry();
        if (given == null) {
            return Optional.empty();
        }
        return journal.find(given);
    }
}
