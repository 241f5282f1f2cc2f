package org.hexaglot.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Follower;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.notification.Outbox.Unclaimed;
import org.jspecify.annotations.Nullable;

/** Makes of each entry of the journal the rows of the outbox for those whom it concerns, in the transaction that takes it. */
@Singleton
public class MailFollower implements Follower {
    private static final String ORIGIN = "notification";

    private final MailSettings settings;
    private final Documents documents;
    private final DocumentRights rights;
    private final Tasks tasks;
    private final Staff staff;
    private final Recipients recipients;
    private final Pool pool;
    private final Schedule schedule;
    private final Outbox outbox;
    private final Clock clock;

    MailFollower(
            MailSettings settings,
            Documents documents,
            DocumentRights rights,
            Tasks tasks,
            Staff staff,
            Recipients recipients,
            Pool pool,
            Schedule schedule,
            Outbox outbox,
            Clock clock) {
        this.settings = settings;
        this.documents = documents;
        this.rights = rights;
        this.tasks = tasks;
        this.staff = staff;
        this.recipients = recipients;
        this.pool = pool;
        this.schedule = schedule;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    /** Nobody gets mail about the past. */
    @Override
    public boolean fromTheBeginning() {
        return false;
    }

    @Override
    public void take(List<Entry> entries) {
        Set<DocumentId> touched = entries.stream()
                .map(Entry::document)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean ofPlan = entries.stream().anyMatch(MailFollower::isOfPlan);
        if (!settings.isConfigured() || (touched.isEmpty() && !ofPlan)) {
            return;
        }
        List<Unclaimed> fresh = outbox.untold(touched);
        Pool.Told about = about(entries, fresh);
        if (about.documents().isEmpty() && !ofPlan) {
            return;
        }
        Staff.Present present = staff.after(entries);
        List<Addressed> addressed = new ArrayList<>();
        entries.forEach(entry -> addressed.addAll(concerned(entry, about, present)));
        Set<String> tasksToTell = fresh.stream().map(Unclaimed::task).collect(Collectors.toSet());
        addressed.addAll(pool.after(entries, tasksToTell, about, present));
        put(addressed, about.documents());
    }

    /** Only documents of which there is something to tell are read. */
    private Pool.Told about(List<Entry> entries, List<Unclaimed> fresh) {
        Set<DocumentId> ids =
                fresh.stream().map(Unclaimed::document).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Entry entry : entries) {
            DocumentId id = entry.document();
            if (id != null && (Recipients.topic(entry.type()).isPresent() || Pool.isBack(entry.type()))) {
                ids.add(id);
            }
        }
        return new Pool.Told(
                documents.all(ids).stream().collect(Collectors.toMap(Document::id, document -> document)),
                tasks.of(ids));
    }

    /** Whether it is told although it hangs on no document. */
    private static boolean isOfPlan(Entry entry) {
        return entry.document() == null && Proposals.isOne(entry);
    }

    private List<Addressed> concerned(Entry entry, Pool.Told about, Staff.Present present) {
        Topic topic = Recipients.topic(entry.type()).orElse(null);
        DocumentId id = entry.document();
        Document document = id == null ? null : about.documents().get(id);
        if (topic == null || (document == null && !isOfPlan(entry))) {
            return List.of();
        }
        List<Task> open = id == null ? List.of() : about.open(id);
        Cause cause = Cause.of(topic, entry, task(entry, open));
        Set<PersonId> concerned = document == null
                ? recipients.ofPlan(entry, present)
                : recipients.of(topic, entry, document, open, present);
        return concerned.stream()
                .map(present::find)
                .flatMap(Optional::stream)
                .map(person -> new Addressed(person, cause, Recipients.held(entry, person)))
                .toList();
    }

    private static @Nullable String task(Entry entry, List<Task> open) {
        return open.stream()
                .filter(task -> task.name().equals(entry.data().get("task")) && task.language() == entry.language())
                .map(Task::id)
                .findFirst()
                .orElse(null);
    }

    private void put(List<Addressed> addressed, Map<DocumentId, Document> about) {
        Map<PersonId, Map<DocumentId, Boolean>> known = new HashMap<>();
        List<Addressed> allowed = addressed.stream()
                .filter(each -> each.held()
                        || mayRead(
                                each, about, known.computeIfAbsent(each.person().id(), person -> new HashMap<>())))
                .toList();
        Instant now = clock.instant();
        outbox.put(schedule.of(allowed, now), now);
    }

    private boolean mayRead(Addressed each, Map<DocumentId, Document> about, Map<DocumentId, Boolean> known) {
        DocumentId document = each.cause().document();
        return document == null
                || known.computeIfAbsent(
                        document,
                        id -> rights.mayRead(
                                Objects.requireNonNull(about.get(id)),
                                each.person().actingFrom(ORIGIN)));
    }
}
