package org.hexaglot.monitoring.web;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexaglot.document.Document;
import org.hexaglot.document.Stage;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskRights;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.issuance.IssuanceDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Names;

/** Finds the one thing that a person can do now for a document. */
@Singleton
final class NextActs {
    private static final String SUBMIT = "submitManuscript";
    private static final String RELEASE = "releaseDocument";

    private final Tasks tasks;
    private final TaskRights rights;
    private final IssuanceDesk issuance;

    NextActs(Tasks tasks, TaskRights rights, IssuanceDesk issuance) {
        this.tasks = tasks;
        this.rights = rights;
        this.issuance = issuance;
    }

    NextAct of(Document document, Actor actor, Names names) {
        List<Task> open = tasks.of(document.id()).stream()
                .sorted(Comparator.comparing(Task::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Optional<NextAct> mine = first(open, "continue", task -> actor.person().equals(task.assignee()), names)
                .or(() -> first(open, "submit", task -> submits(task, document, actor), names))
                .or(() -> release(document, open, actor, names))
                .or(() -> first(open, "claim", task -> mayClaim(task, document, actor), names));
        return mine.or(() -> first(open, "assign", task -> actor.is(Role.OFFICER) && task.assignee() == null, names))
                .or(() -> first(open, "waiting", task -> true, names))
                .orElse(NextAct.NOTHING);
    }

    private Optional<NextAct> release(Document document, List<Task> open, Actor actor, Names names) {
        boolean ready = actor.is(Role.OFFICER)
                && document.stage() == Stage.ISSUANCE
                && issuance.gates(document).isEmpty();
        return ready ? first(open, "release", task -> task.name().equals(RELEASE), names) : Optional.empty();
    }

    private static Optional<NextAct> first(
            List<Task> open, String kind, java.util.function.Predicate<Task> wanted, Names names) {
        return open.stream().filter(wanted).findFirst().map(task -> {
            PersonId assignee = task.assignee();
            return new NextAct(kind, task, assignee == null ? null : names.of(assignee), task.dueAt());
        });
    }

    private static boolean submits(Task task, Document document, Actor actor) {
        return task.name().equals(SUBMIT) && document.metadata().submitter().equals(actor.person());
    }

    private boolean mayClaim(Task task, Document document, Actor actor) {
        if (task.assignee() != null || task.name().equals(SUBMIT) || task.name().equals(RELEASE)) {
            return false;
        }
        try {
            rights.mayClaim(task, () -> document, actor);
            return true;
        } catch (Refusal notForThisOne) {
            return false;
        }
    }
}
