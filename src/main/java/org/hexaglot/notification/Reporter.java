package org.hexaglot.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.hexaglot.document.Document;
import org.hexaglot.document.Metadata;
import org.hexaglot.inbox.Task;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Story;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** Puts a cause into the words of its reader. */
@Singleton
final class Reporter {
    private final Journal journal;
    private final StillTrue still;
    private final Directory directory;
    private final PublicAddress address;

    Reporter(Journal journal, StillTrue still, Directory directory, PublicAddress address) {
        this.journal = journal;
        this.still = still;
        this.directory = directory;
        this.address = address;
    }

    /** What is told; empty when the journal does not know it. */
    Optional<News> tell(Cause cause, Document document, Phrases phrases) {
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
                    Story.Told told = new Story(phrases, new Names(directory)::of).tell(entry);
                    return news(cause, document, phrases, told.sentence(), told.quote(), dueAt, page(entry, path));
                });
        };
    }

    /** What was proposed is shown where it was tried out. */
    private static String page(Entry entry, String otherwise) {
        return entry.data().get("address") instanceof String address ? address : otherwise;
    }

    private News news(
            Cause cause,
            Document document,
            Phrases phrases,
            String sentence,
            @Nullable String quote,
            @Nullable Instant dueAt,
            String path) {
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
                address.of(path));
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
        long id = given;
        return journal.after(id - 1, 1).stream()
                .filter(entry -> entry.id() == id)
                .findFirst();
    }
}
