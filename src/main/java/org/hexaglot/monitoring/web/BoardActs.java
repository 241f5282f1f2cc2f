package org.hexaglot.monitoring.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hexaglot.forecast.CirculationDesk;
import org.hexaglot.inbox.InboxDesk;
import org.hexaglot.inbox.Task;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.DocumentList;
import org.hexaglot.web.Typed;

/** What the board does with the rows that were selected: each task and each document on its own. */
@Singleton
final class BoardActs {
    private final DocumentList documents;
    private final InboxDesk inbox;
    private final CirculationDesk circulation;

    BoardActs(DocumentList documents, InboxDesk inbox, CirculationDesk circulation) {
        this.documents = documents;
        this.inbox = inbox;
        this.circulation = circulation;
    }

    /** How many came through and how many were refused. */
    record Tally(int done, int refused) {}

    Tally run(Actor actor, Typed typed) {
        return switch (typed.text("action")) {
            case "assign" -> {
                actor.mustBe(Role.OFFICER, Role.CONTRACT_MANAGER);
                PersonId person = new PersonId(required(typed, "assignee"));
                yield each(open(actor, typed), task -> inbox.assign(actor, task.id(), person));
            }
            case "claim" -> each(open(actor, typed), task -> inbox.claim(actor, task.id()));
            case "note" -> {
                String text = required(typed, "text");
                yield each(typed.all("ids"), id -> circulation.writeNote(actor, new DocumentId(id), text));
            }
            default -> throw Refusal.invalid("invalid-input").field("action", "required");
        };
    }

    private static String required(Typed typed, String field) {
        String text = typed.text(field);
        if (text.isEmpty()) {
            throw Refusal.invalid("invalid-input").field(field, "required");
        }
        return text;
    }

    /** The open tasks of the selected documents that nobody has. */
    private List<Task> open(Actor actor, Typed typed) {
        List<Task> open = new ArrayList<>();
        for (String id : typed.all("ids")) {
            documents.get(actor, new DocumentId(id)).tasks().stream()
                    .filter(task -> task.assignee() == null)
                    .forEach(open::add);
        }
        return open;
    }

    private static <T> Tally each(List<T> all, Consumer<T> act) {
        int done = 0;
        int refused = 0;
        for (T one : all) {
            try {
                act.accept(one);
                done++;
            } catch (Refusal notThisOne) {
                refused++;
            }
        }
        return new Tally(done, refused);
    }
}
