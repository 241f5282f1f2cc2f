package org.hexaglot.inbox.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hexaglot.document.Document;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.document.Scheduling;
import org.hexaglot.inbox.Assignees;
import org.hexaglot.inbox.Assignees.Assignee;
import org.hexaglot.inbox.InboxDesk;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskNotes;
import org.hexaglot.inbox.web.TaskWork.Made;
import org.hexaglot.inbox.web.TaskWork.Outcome;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.Story;
import org.hexaglot.monitoring.Story.Told;
import org.hexaglot.people.Directory;
import org.hexaglot.people.Names;
import org.hexaglot.quality.QualityDesk;
import org.hexaglot.quality.QualityDesk.Outlook;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.jspecify.annotations.Nullable;

/** Reads the working page of a task. */
@Singleton
class TaskWorks {
    private static final int MOST_ENTRIES = 1_000;
    private static final int ENTRIES_SHOWN = 20;

    /** Outcomes that somebody else has to understand. */
    private static final Set<String> NEED_COMMENT =
            Set.of("return", "request-waiver", "grant", "refuse", "query-author", "answer");

    private final InboxDesk desk;
    private final Assignees assignees;
    private final TaskItems items;
    private final Documents documents;
    private final Revisions revisions;
    private final Scheduling scheduling;
    private final Journal journal;
    private final Directory directory;
    private final QualityDesk quality;
    private final List<TaskNotes> notes;
    private final Clock clock;

    TaskWorks(
            InboxDesk desk,
            Assignees assignees,
            TaskItems items,
            Documents documents,
            Revisions revisions,
            Scheduling scheduling,
            Journal journal,
            Directory directory,
            QualityDesk quality,
            List<TaskNotes> notes,
            Clock clock) {
        this.desk = desk;
        this.assignees = assignees;
        this.items = items;
        this.documents = documents;
        this.revisions = revisions;
        this.scheduling = scheduling;
        this.journal = journal;
        this.directory = directory;
        this.quality = quality;
        this.notes = List.copyOf(notes);
        this.clock = clock;
    }

    static boolean needsComment(String outcome) {
        return NEED_COMMENT.contains(outcome);
    }

    @Transactional(readOnly = true)
    TaskWork work(Page page, Actor actor, String id, Form form) {
        Task task = desk.get(actor, id);
        Document document = documents.get(task.document());
        Names names = new Names(directory);
        TaskItem item = items.item(task, document, actor, page.language(), names);
        List<Revision> all = revisions.of(document.id());
        List<Revision> made = all.stream().filter(file -> concerns(file, task)).toList();
        Revision source = revisions.source(document.id()).orElse(null);
        return new TaskWork(
                item,
                document,
                source,
                made.stream()
                        .map(file -> new Made(file, names.of(file.madeBy())))
                        .toList(),
                outcomes(task),
                upload(task, item, document, actor),
                quality(task),
                isLate(document),
                earlier(made, all),
                isOverseer(actor) ? assignees.of(actor, task) : List.<Assignee>of(),
                history(page, task, names),
                notes.stream().flatMap(each -> each.of(task).stream()).toList(),
                item.mine() || task.assignee() != null && actor.is(Role.OFFICER),
                form);
    }

    private static boolean isOverseer(Actor actor) {
        return actor.isAny(Role.OFFICER, Role.CONTRACT_MANAGER);
    }

    private static boolean concerns(Revision file, Task task) {
        Language language = task.language();
        return language == null
                ? file.kind() != Revision.Kind.LANGUAGE
                : file.kind() == Revision.Kind.LANGUAGE && file.language() == language;
    }

    private List<Outcome> outcomes(Task task) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String code : desk.outcomes(task)) {
            outcomes.add(new Outcome(code, needsComment(code), outcomes.isEmpty()));
        }
        return outcomes;
    }

    private static @Nullable String upload(Task task, TaskItem item, Document document, Actor actor) {
        String base = "/documents/" + document.id();
        Language language = task.language();
        return switch (task.name()) {
            case "submitManuscript" -> isSubmitter(document, actor) ? base + "/manuscript" : null;
            case "editDocument" -> item.mine() ? base + "/edited" : null;
            case "translate", "revise", "processText", "proofread" ->
                language != null && item.mine() ? base + "/languages/" + language.code() + "/file" : null;
            default -> null;
        };
    }

    private @Nullable Outlook quality(Task task) {
        Language language = task.language();
        return language == null
                ? null
                : quality.outlook(task.document(), language).orElse(null);
    }

    private static boolean isSubmitter(Document document, Actor actor) {
        return actor.is(Role.OFFICER) || document.metadata().submitter().equals(actor.person());
    }

    private boolean isLate(Document document) {
        LocalDate submitBy = document.dates().submitBy();
        return submitBy != null && !scheduling.calendar(document).meets(clock.instant(), submitBy);
    }

    /** The file that the newest one follows: the one before of its kind or, for the first edited text, the manuscript. */
    private static @Nullable Long earlier(List<Revision> made, List<Revision> all) {
        if (made.isEmpty()) {
            return null;
        }
        Revision newest = made.get(0);
        return all.stream()
                .filter(file -> file.language() == newest.language() && file.id() < newest.id())
                .map(Revision::id)
                .max(Long::compare)
                .orElse(null);
    }

    private List<Told> history(Page page, Task task, Names names) {
        Story story = new Story(page.phrases(), names::of);
        List<Entry> entries = new ArrayList<>(journal.of(task.document(), 0, MOST_ENTRIES));
        entries.removeIf(entry -> entry.language() != null && entry.language() != task.language());
        Collections.reverse(entries);
        return entries.stream().limit(ENTRIES_SHOWN).map(story::tell).toList();
    }
}
