package org.hexaglot.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.people.People;
import org.hexaglot.people.Person;

/**
 * Everybody who can be reached by mail, kept for a minute or until the journal tells that somebody changed. Rights are
 * looked up afresh when a mail is sent.
 */
@Singleton
final class Staff {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int EVERYBODY = 20_000;

    private final People people;
    private final Clock clock;
    private Map<PersonId, Person> present = Map.of();
    private Instant read = Instant.MIN;

    Staff(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Those who can be reached, after these entries; joins the transaction of the caller. */
    synchronized Present after(Collection<Entry> entries) {
        Instant now = clock.instant();
        boolean changed = entries.stream().anyMatch(entry -> entry.person() != null);
        if (changed || read.plus(KEPT).isBefore(now) || read.isAfter(now)) {
            Map<PersonId, Person> fresh = new LinkedHashMap<>();
            people.list(new People.Query(null, null, true, null, EVERYBODY)).stream()
                    .filter(person -> person.email() != null)
                    .forEach(person -> fresh.put(person.id(), person));
            present = fresh;
            read = now;
        }
        return new Present(Map.copyOf(present));
    }

    /** Active people with an address of mail. */
    record Present(Map<PersonId, Person> people) {
        Optional<Person> find(PersonId id) {
            return Optional.ofNullable(people.get(id));
        }

        List<Person> all() {
            return List.copyOf(people.values());
        }
    }
}
