package org.hexaglot.notification;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskRights;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.people.Person;
import org.hexaglot.planning.Rules;
import org.jspecify.annotations.Nullable;

/** Tasks that came into the pool or came back to it, and who may claim them. */
@Singleton
final class Pool {
    private static final String ORIGIN = "notification";
    private static final Set<String> CAME_BACK = Set.of(Kind.TaskGivenBack.name(), Kind.ClaimLapsed.name());

    /** What has waited longer than this was told by other means, or notification was off meanwhile. */
    private static final Duration NEWS = Duration.ofDays(1);

    private final TaskRights rights;
    private final Rules rules;

    Pool(TaskRights rights, Rules rules) {
        this.rights = rights;
        this.rules = rules;
    }

    /** Whether a task came back to the pool by such an act. */
    static boolean isBack(String type) {
        return CAME_BACK.contains(type);
    }

    /** Person by person what may be claimed newly after these entries. */
    List<Addressed> after(List<Entry> entries, Set<String> fresh, Told about, Staff.Present staff) {
        List<Addressed> addressed = new ArrayList<>();
        Map<DocumentId, Entry> last = new HashMap<>();
        for (Entry entry : entries) {
            DocumentId id = entry.document();
            Document document = id == null ? null : about.documents().get(id);
            if (document != null) {
                last.put(document.id(), entry);
                if (isBack(entry.type())) {
                    about.open(document.id()).stream()
                            .filter(task -> task.name().equals(entry.data().get("task")))
                            .filter(task -> task.language() == entry.language() && task.assignee() == null)
                            .forEach(task -> add(addressed, task, document, entry, "back:" + entry.id(), staff));
                }
            }
        }
        last.forEach((id, entry) -> about.open(id).stream()
                .filter(task -> fresh.contains(task.id()))
                .filter(task -> task.openedAt().plus(NEWS).isAfter(entry.at()))
                .forEach(task -> add(
                        addressed,
                        task,
                        Objects.requireNonNull(about.documents().get(id)),
                        entry,
                        "available:" + task.id(),
                        staff)));
        return addressed;
    }

    /** The documents that entries are about, and their open tasks. */
    record Told(Map<DocumentId, Document> documents, Map<DocumentId, List<Task>> tasks) {
        List<Task> open(DocumentId document) {
            return tasks.getOrDefault(document, List.of());
        }
    }

    private void add(
            List<Addressed> addressed, Task task, Document document, Entry entry, String key, Staff.Present staff) {
        Cause cause = new Cause(Topic.TASK_AVAILABLE, key, entry.id(), document.id(), task.language(), task.id(), null);
        Object from = entry.data().get("from");
        for (Person person : staff.all()) {
            boolean did =
                    person.id().equals(entry.actor()) || person.id().value().equals(from);
            if (!did && mayClaim(task, document, person)) {
                addressed.add(new Addressed(person, cause));
            }
        }
    }

    /** Whether this person finds the task in the pool; what the author must do is no pool. */
    boolean mayClaim(Task task, Document document, Person person) {
        if (!rules.performers(task.name()).mayClaim(person.roles()) || isForTheAuthor(task)) {
            return isForTheAuthor(task)
                    && task.name().equals("submitManuscript")
                    && document.metadata().submitter().equals(person.id());
        }
        if (task.name().equals("revise") && isTranslator(document, task.language(), person)) {
            return false;
        }
        Actor actor = person.actingFrom(ORIGIN);
        try {
            rights.mayClaim(task, () -> document, actor);
            return true;
        } catch (Refusal notTheirs) {
            return false;
        }
    }

    private static boolean isForTheAuthor(Task task) {
        return task.name().equals("submitManuscript") || task.name().equals("answerQuery");
    }

    private static boolean isTranslator(Document document, @Nullable Language language, Person person) {
        LanguageVersion version = language == null ? null : document.languages().get(language);
        return version != null && person.id().equals(version.translator());
    }
}
