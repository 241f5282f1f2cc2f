package org.hexaglot.translation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;

/** Who may take files of a language out and bring them in: whoever has claimed the work on it, and officers. */
@Singleton
final class WorkRights {
    private final DocumentRights rights;
    private final Tasks tasks;

    WorkRights(DocumentRights rights, Tasks tasks) {
        this.rights = rights;
        this.tasks = tasks;
    }

    /** Whether this person has the work on a language in hand. */
    boolean isWith(Actor actor, Document document, Language language) {
        return actor.is(Role.OFFICER)
                || tasks.of(document.id()).stream()
                        .anyMatch(task ->
                                task.language() == language && actor.person().equals(task.assignee()));
    }

    void mustBe(Actor actor, Document document, Language language) {
        rights.mustRead(document, actor);
        document.language(language);
        if (isWith(actor, document, language)) {
            return;
        }
        List<Task> open = tasks.of(document.id()).stream()
                .filter(task -> task.language() == language)
                .toList();
        open.stream().map(Task::assignee).filter(Objects::nonNull).findFirst().ifPresent(holder -> {
            throw Refusal.wrongState("task-already-claimed").with("assignee", holder.value());
        });
        if (open.isEmpty() || !actor.worksInto(language)) {
            throw Refusal.notPermitted("language-not-yours")
                    .with("person", actor.person().value())
                    .with("language", language.code());
        }
        throw Refusal.wrongState("task-not-claimed").with("task", open.get(0).name());
    }
}
