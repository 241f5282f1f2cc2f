package org.hexaglot.notification;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Stage;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskQuestion;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.people.Person;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Meetings;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** What stands in the calendars of a person, who sees there no more than on the pages. Joins the transaction of the caller. */
@Singleton
final class CalendarReader {
    private static final String ORIGIN = "calendar";
    private static final int MOST = 1000;
    private static final int DAYS_BACK = 90;

    private final Tasks tasks;
    private final Documents documents;
    private final DocumentRights rights;
    private final CalendarDocuments listed;
    private final Meetings meetings;
    private final PublicAddress address;
    private final Clock clock;

    CalendarReader(
            Tasks tasks,
            Documents documents,
            DocumentRights rights,
            CalendarDocuments listed,
            Meetings meetings,
            PublicAddress address,
            Clock clock) {
        this.tasks = tasks;
        this.documents = documents;
        this.rights = rights;
        this.listed = listed;
        this.meetings = meetings;
        this.address = address;
        this.clock = clock;
    }

    CalendarSheet read(CalendarAddress calendar, Person person, Phrases phrases) {
        String name = phrases.t("notification.calendar." + calendar.kind().code());
        return switch (calendar.kind()) {
            case TASKS -> new CalendarSheet(name, phrases.language(), tasks(person, phrases));
            case SLOTS ->
                new CalendarSheet(
                        name, phrases.language(), documents(listed.submittedBy(person.id(), MOST), slot(phrases)));
            case ISSUANCES ->
                new CalendarSheet(
                        phrases.t(
                                "notification.calendar.ofBody", "name", name, "body", nameOf(calendar.body(), phrases)),
                        phrases.language(),
                        documents(listed.consideredBy(calendar.body(), start(), MOST), issuance(person, phrases)));
        };
    }

    private LocalDate start() {
        return LocalDate.now(clock).minusDays(DAYS_BACK);
    }

    private String nameOf(String code, Phrases phrases) {
        return meetings.body(code).map(body -> body.nameIn(phrases.language())).orElse(code);
    }

    private List<CalendarDay> tasks(Person person, Phrases phrases) {
        TaskQuestion mine = new TaskQuestion(
                TaskQuestion.Scope.MINE,
                person.id(),
                null,
                person.stations(),
                TaskQuestion.Filter.NONE,
                TaskQuestion.Order.DUE);
        List<Task> open = tasks.list(mine, null, MOST).stream()
                .filter(task -> task.dueAt() != null)
                .toList();
        Map<DocumentId, Document> about = documents
                .all(open.stream().map(Task::document).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
        List<CalendarDay> days = new ArrayList<>();
        for (Task task : open) {
            Document document = about.get(task.document());
            if (document != null) {
                days.add(day(task, document, phrases));
            }
        }
        return days;
    }

    private CalendarDay day(Task task, Document document, Phrases phrases) {
        Instant dueAt = Objects.requireNonNull(task.dueAt());
        Instant claimed = task.claimedAt();
        return new CalendarDay(
                uid("task-" + task.id()),
                dueAt.atZone(DutyStation.of(task.station()).zone()).toLocalDate(),
                phrases.t(
                        "notification.calendar.task",
                        "task",
                        Reporter.nameOf(task, phrases),
                        "document",
                        named(document, phrases)),
                document.metadata().titleIn(phrases.language()) + "\n" + phrases.words(task.words()) + "\n"
                        + phrases.t("notification.due", "moment", phrases.moment(dueAt)),
                URI.create(address.of("/tasks/" + task.id())),
                claimed == null ? task.openedAt() : claimed);
    }

    /** How a document stands in a calendar when it was changed last at this moment. */
    private interface Drawing {
        Stream<CalendarDay> days(Document document, Instant changedAt);
    }

    private List<CalendarDay> documents(List<DocumentId> ids, Drawing drawing) {
        Map<DocumentId, Instant> changedAt = listed.changedAt(ids);
        return documents.all(ids).stream()
                .flatMap(document -> drawing.days(document, changedAt.getOrDefault(document.id(), Instant.EPOCH)))
                .toList();
    }

    private Drawing slot(Phrases phrases) {
        return (document, changedAt) -> Stream.of(
                        document.submission().submittedAt() == null
                                ? day("submit", document, document.dates().submitBy(), phrases, changedAt)
                                : null,
                        day("issue", document, document.dates().issueBy(), phrases, changedAt))
                .flatMap(Stream::ofNullable);
    }

    private Drawing issuance(Person person, Phrases phrases) {
        return (document, changedAt) -> {
            boolean out =
                    document.stage() == Stage.ISSUED && !document.metadata().isRestricted();
            if (!out && !rights.mayRead(document, person.actingFrom(ORIGIN))) {
                return Stream.empty();
            }
            LocalDate issuedOn = document.issuedOn();
            return Stream.ofNullable(
                    issuedOn == null
                            ? day("issue", document, document.dates().issueBy(), phrases, changedAt)
                            : day("issued", document, issuedOn, phrases, changedAt));
        };
    }

    /** One day of a document, or null while no date is known. */
    private @Nullable CalendarDay day(
            String what, Document document, @Nullable LocalDate day, Phrases phrases, Instant changedAt) {
        if (day == null) {
            return null;
        }
        // A document that was to be issued and is issued is one and the same thing in the calendar.
        String thing = what.equals("submit") ? "slot-" : "issuance-";
        return new CalendarDay(
                uid(thing + document.id().value()),
                day,
                phrases.t("notification.calendar." + what, "document", named(document, phrases)),
                document.metadata().titleIn(phrases.language()),
                URI.create(address.of("/documents/" + document.id().value())),
                changedAt);
    }

    private static String named(Document document, Phrases phrases) {
        String symbol = document.metadata().symbol();
        return symbol.isEmpty() ? document.metadata().titleIn(phrases.language()) : symbol;
    }

    private String uid(String thing) {
        return thing + "@" + address.host();
    }
}
