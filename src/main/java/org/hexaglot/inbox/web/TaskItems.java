package org.hexaglot.inbox.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.Document;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Lines;
import org.hexaglot.document.Scheduling;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskRights;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.people.Names;
import org.hexaglot.planning.Rules;
import org.jspecify.annotations.Nullable;

/** Puts what a row needs beside each task: its document, its standing, whether the reader may take it. */
@Singleton
final class TaskItems {
    private static final Duration SOON = Duration.ofHours(24);

    private final Documents documents;
    private final TaskRights rights;
    private final Scheduling scheduling;
    private final Rules rules;
    private final Clock clock;

    TaskItems(Documents documents, TaskRights rights, Scheduling scheduling, Rules rules, Clock clock) {
        this.documents = documents;
        this.rights = rights;
        this.scheduling = scheduling;
        this.rules = rules;
        this.clock = clock;
    }

    List<TaskItem> of(List<Task> tasks, Actor actor, Language language, Names names) {
        Map<DocumentId, Document> found = new HashMap<>();
        documents
                .all(tasks.stream().map(Task::document).distinct().toList())
                .forEach(document -> found.put(document.id(), document));
        List<TaskItem> items = new ArrayList<>();
        for (Task task : tasks) {
            Document document = found.get(task.document());
            if (document != null) {
                items.add(item(task, document, actor, language, names));
            }
        }
        return items;
    }

    TaskItem item(Task task, Document document, Actor actor, Language language, Names names) {
        Instant now = clock.instant();
        PersonId assignee = task.assignee();
        String title = document.metadata().titleIn(language);
        boolean translated = document.metadata().title().containsKey(language);
        return new TaskItem(
                task,
                document.metadata().symbol(),
                title,
                translated ? language.code() : document.metadata().original().code(),
                Lines.of(
                        document,
                        scheduling.calendar(document).dayOf(now),
                        rules.figures().atRiskDays()),
                standing(task.dueAt(), now),
                assignee == null ? null : names.of(assignee),
                actor.person().equals(assignee),
                assignee == null && mayClaim(task, document, actor));
    }

    private boolean mayClaim(Task task, Document document, Actor actor) {
        try {
            rights.mayClaim(task, () -> document, actor);
            return true;
        } catch (Refusal notForThisOne) {
            return false;
        }
    }

    private static String standing(@Nullable Instant dueAt, Instant now) {
        if (dueAt == null || dueAt.isAfter(now.plus(SOON))) {
            return "on-track";
        }
        return dueAt.isBefore(now) ? "late" : "at-risk";
    }
}
