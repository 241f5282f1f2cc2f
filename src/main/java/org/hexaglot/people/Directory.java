package org.hexaglot.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.jspecify.annotations.Nullable;

/** What one does with persons: look them up, invite them, change what they may do, see them off; all of it is journalled. */
@Singleton
public class Directory {
    /** How long a one-time link is good for. */
    public static final Duration INVITATION = Duration.ofHours(24);

    private static final int LONGEST_HISTORY = 200;
    private static final int MOST_VISITS = 50;

    private final People people;
    private final Credentials credentials;
    private final Journal journal;
    private final Clock clock;

    Directory(People people, Credentials credentials, Journal journal, Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.journal = journal;
        this.clock = clock;
    }

    /** Somebody invited, with the secret of the one-time link, which is known at this moment only. */
    public record Invited(Person person, Secret secret, Instant expiresAt) {}

    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    /** The person, or the refusal {@code unknown-person}. */
    @Transactional(readOnly = true)
    public Person get(PersonId id) {
        return existing(id);
    }

    @Transactional(readOnly = true)
    public List<Person> list(People.Query query) {
        return people.list(query);
    }

    /** Adds a person who comes in through the one-time link. */
    @Transactional
    public Invited invite(Actor by, Person person) {
        by.mustBe(Role.ADMINISTRATOR);
        mustBeFree(person.id());
        Instant now = clock.instant();
        people.add(person, now);
        journal.record(by, PersonEvent.invited(person));
        return invited(person, now);
    }

    /** A new one-time link for somebody who lost the first one or the password; the password so far stays good. */
    @Transactional
    public Invited inviteAgain(Actor by, PersonId id) {
        by.mustBe(Role.ADMINISTRATOR);
        Person person = existing(id);
        if (!person.active()) {
            throw Refusal.wrongState("person-inactive").with("person", id.value());
        }
        journal.record(by, PersonEvent.of(id, PersonEvent.Kind.PersonInvitedAgain));
        return invited(person, clock.instant());
    }

    /**
     * Changes a person. Whoever loses the account loses its sessions and tokens with it.
     *
     * @param seen the version that the caller saw, or null to change whatever is there
     */
    @Transactional
    public Person change(Actor by, PersonId id, PersonChange change, @Nullable Integer seen) {
        by.mustBe(Role.ADMINISTRATOR);
        Person before = existing(id);
        if (seen != null && seen != before.version()) {
            throw Refusal.stale("person-changed-meanwhile").with("person", id.value());
        }
        if (change.isEmpty()) {
            return before;
        }
        Person after = before.with(change);
        if (isWorkingAdministrator(before) && !isWorkingAdministrator(after)) {
            mustNotBeLastAdministrator();
        }
        people.save(after, clock.instant());
        if (!after.active()) {
            credentials.removeAll(id);
        }
        PersonEvent.changes(before, after).forEach(event -> journal.record(by, event));
        return existing(id);
    }

    @Transactional
    public Person changeRoles(Actor by, PersonId id, Set<Role> roles) {
        return change(by, id, PersonChange.ofRoles(roles), null);
    }

    @Transactional
    public Person changeLanguages(Actor by, PersonId id, Map<Language, Set<Language>> pairs) {
        return change(by, id, PersonChange.ofPairs(pairs), null);
    }

    @Transactional
    public Person changeLeave(Actor by, PersonId id, List<Leave> leave) {
        return change(by, id, PersonChange.ofLeave(leave), null);
    }

    /** Takes the account away; the person stays known, because the journal names them. */
    @Transactional
    public Person deactivate(Actor by, PersonId id) {
        return change(by, id, PersonChange.ofActive(false), null);
    }

    /** What was done to this person's account, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> history(Actor by, PersonId id) {
        by.mustBe(Role.ADMINISTRATOR);
        return journal.about(existing(id).id(), PersonEvent.Kind.acts(), LONGEST_HISTORY);
    }

    /** When and from where this person came in, went out and tried in vain, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> visits(Actor by, PersonId id) {
        by.mustBe(Role.ADMINISTRATOR);
        return journal.about(existing(id).id(), PersonEvent.Kind.visits(), MOST_VISITS);
    }

    /** Everybody chooses the language of their own pages. */
    @Transactional
    public Person prefer(Actor by, Language language) {
        Person person = existing(by.person());
        if (person.uiLanguage() == language) {
            return person;
        }
        people.save(person.with(PersonChange.ofUiLanguage(language)), clock.instant());
        return existing(by.person());
    }

    private Invited invited(Person person, Instant now) {
        Secret secret = Secret.random();
        Instant expiresAt = now.plus(INVITATION);
        credentials.invite(person.id(), secret, now, expiresAt);
        return new Invited(person, secret, expiresAt);
    }

    private void mustBeFree(PersonId id) {
        if (id.equals(PersonId.SYSTEM) || people.find(id).isPresent()) {
            throw Refusal.wrongState("username-taken").with("person", id.value());
        }
    }

    private void mustNotBeLastAdministrator() {
        if (people.countActive(Role.ADMINISTRATOR) <= 1) {
            throw Refusal.wrongState("last-administrator");
        }
    }

    private static boolean isWorkingAdministrator(Person person) {
        return person.active() && person.is(Role.ADMINISTRATOR);
    }

    private Person existing(PersonId id) {
        return people.find(id)
                .orElseThrow(() -> Refusal.notFound("unknown-person").with("person", id.value()));
    }
}
