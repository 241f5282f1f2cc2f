package org.hexaglot.inbox;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hexaglot.document.Document;
import org.hexaglot.document.Documents;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Directory;
import org.hexaglot.people.People;
import org.hexaglot.people.Person;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.TaskRoles;

/** Those to whom a task may be given, the least burdened first and those on leave last. */
@Singleton
public class Assignees {
    private static final int MOST_OF_A_ROLE = 200;

    private final Directory directory;
    private final Rules rules;
    private final TaskRights rights;
    private final TaskHandlers handlers;
    private final Documents documents;
    private final Tasks tasks;
    private final Clock clock;

    Assignees(
            Directory directory,
            Rules rules,
            TaskRights rights,
            TaskHandlers handlers,
            Documents documents,
            Tasks tasks,
            Clock clock) {
        this.directory = directory;
        this.rules = rules;
        this.rights = rights;
        this.handlers = handlers;
        this.documents = documents;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Somebody whose role and languages fit.
     *
     * @param words of the open tasks that this person has already
     */
    public record Assignee(Person person, int words, boolean away) {}

    @Transactional(readOnly = true)
    public List<Assignee> of(Actor actor, Task task) {
        actor.mustBe(Role.OFFICER, Role.CONTRACT_MANAGER);
        Document document = documents.get(task.document());
        Instant now = clock.instant();
        List<Assignee> fitting = new ArrayList<>();
        for (Person person : holders(rules.performers(task.name())).values()) {
            if (!person.id().equals(task.assignee()) && fits(task, document, person.actingFrom(actor.origin()))) {
                int words = tasks.counts(person.id(), now).words();
                LocalDate today =
                        LocalDate.ofInstant(now, DutyStation.of(task.station()).zone());
                fitting.add(new Assignee(person, words, person.isAwayOn(today)));
            }
        }
        fitting.sort(Comparator.comparing(Assignee::away)
                .thenComparing(Assignee::words)
                .thenComparing(each -> each.person().name()));
        return fitting;
    }

    private Map<PersonId, Person> holders(TaskRoles performers) {
        Set<Role> roles = new TreeSet<>(performers.roles());
        roles.addAll(performers.byAssignment());
        Map<PersonId, Person> holders = new LinkedHashMap<>();
        for (Role role : roles) {
            directory
                    .list(new People.Query(null, role, true, null, MOST_OF_A_ROLE))
                    .forEach(person -> holders.put(person.id(), person));
        }
        return holders;
    }

    private boolean fits(Task task, Document document, Actor person) {
        try {
            rights.mayBeAssigned(task, () -> document, person);
            handlers.of(task).mayTake(task, () -> document, person);
            return true;
        } catch (Refusal notThisOne) {
            return false;
        }
    }
}
