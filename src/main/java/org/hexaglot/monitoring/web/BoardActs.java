package org.hexaglot.monitoring.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hexaglot.document.Document;
import org.hexaglot.document.Scheduling;
import org.hexaglot.document.Stage;
import org.hexaglot.forecast.CirculationDesk;
import org.hexaglot.forecast.ForecastDesk;
import org.hexaglot.inbox.InboxDesk;
import org.hexaglot.inbox.Task;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.DocumentList;
import org.hexaglot.planning.WorkingCalendar;
import org.hexaglot.web.Typed;
import org.jspecify.annotations.Nullable;

/** What the board does with the rows that were selected: each task and each document on its own. */
@Singleton
final class BoardActs {
    private static final int MOST_DAYS = 366;

    private final DocumentList documents;
    private final InboxDesk inbox;
    private final CirculationDesk circulation;
    private final ForecastDesk forecast;
    private final Scheduling scheduling;

    BoardActs(
            DocumentList documents,
            InboxDesk inbox,
            CirculationDesk circulation,
            ForecastDesk forecast,
            Scheduling scheduling) {
        this.documents = documents;
        this.inbox = inbox;
        this.circulation = circulation;
        this.forecast = forecast;
        this.scheduling = scheduling;
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
            case "move-slot" -> {
                actor.mustBe(Role.OFFICER);
                yield each(typed.all("ids"), id -> move(actor, new DocumentId(id), days(typed), typed.text("text")));
            }
            default -> throw Refusal.invalid("invalid-input").field("action", "required");
        };
    }

    /** True when the act was chosen without what it needs: a person, words, a number of days. */
    static boolean lacks(Typed typed) {
        return switch (typed.text("action")) {
            case "assign" -> typed.text("assignee").isEmpty();
            case "note" -> typed.text("text").isEmpty();
            case "move-slot" -> typed.text("text").isEmpty() || days(typed) == 0;
            default -> false;
        };
    }

    private static int days(Typed typed) {
        Integer days = typed.number("days");
        return days == null || Math.abs(days) > MOST_DAYS ? 0 : days;
    }

    /**
     * Moves both sides of the commitment by calendar days, to a working day on or before (domain.md section 2). The
     * date of a manuscript that is in already stays.
     */
    private void move(Actor actor, DocumentId id, int days, String reason) {
        Document document = documents.get(actor, id).document();
        WorkingCalendar calendar = scheduling.calendar(document);
        LocalDate submitBy = document.dates().submitBy();
        LocalDate issueBy = document.dates().issueBy();
        if (submitBy == null && issueBy == null) {
            throw Refusal.invalid("invalid-input").field("days", "required");
        }
        forecast.agreeSlot(
                actor,
                id,
                document.stage() == Stage.FORECAST ? moved(calendar, submitBy, days) : submitBy,
                moved(calendar, issueBy, days),
                reason,
                document.version());
    }

    private static @Nullable LocalDate moved(WorkingCalendar calendar, @Nullable LocalDate date, int days) {
        return date == null ? null : calendar.onOrBefore(date.plusDays(days));
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
