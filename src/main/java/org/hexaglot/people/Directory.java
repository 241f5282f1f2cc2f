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
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.jspecify.annotations.Nullable;

/** What one does with persons: look them up, invite them, welcome them, change what they may do, see them off. */
@Singleton
public class Directory {
    /** How long a one-time link is good for. */
    public static final Duration INVITATION = Duration.ofHours(24);

    private static final String FIRST_STATION = "new-york";

    private final People people;
    private final Credentials credentials;
    private final Passwords passwords;
    private final Clock clock;

    Directory(People people, Credentials credentials, Passwords passwords, Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.passwords = passwords;
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
        people.save(after);
        if (!after.active()) {
            credentials.removeAll(id);
        }
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

    /** Everybody chooses the language of their own pages. */
    @Transactional
    public Person prefer(Actor by, Language language) {
        Person person = existing(by.person());
        if (person.uiLanguage() == language) {
            return person;
        }
        people.save(person.with(PersonChange.ofUiLanguage(language)));
        return existing(by.person());
    }

    /** The invitation behind a one-time link, for the page that asks for name and password. */
    @Transactional(readOnly = true)
    public Optional<Credentials.Invitation> invitation(String token) {
        return credentials.invitation(new Secret(token), clock.instant());
    }

    /**
     * Uses a one-time link: the person invited, or the first administrator, is in with this name and password.
     *
     * @param username for the first administrator the user name chosen; ignored for somebody invited, who has one
     */
    @Transactional
    public Person welcome(String token, String username, String name, String password) {
        Instant now = clock.instant();
        Secret secret = new Secret(token);
        Credentials.Invitation invitation =
                credentials.invitation(secret, now).orElseThrow(() -> Refusal.notFound("invitation-spent"));
        PersonId id = invitation.person() == null ? new PersonId(username) : invitation.person();
        Passwords.mustBeGood(id.value(), password);
        if (!credentials.useInvitation(secret, now)) {
            throw Refusal.notFound("invitation-spent");
        }
        if (invitation.person() == null) {
            addFirstAdministrator(id, name, now);
        } else {
            rename(id, name);
        }
        credentials.setPassword(id, passwords.hash(password));
        return existing(id);
    }

    /** While nobody can administer: a new one-time link for the first administrator, voiding the one before. */
    @Transactional
    public Optional<Secret> inviteFirstAdministrator() {
        if (people.countActive(Role.ADMINISTRATOR) > 0) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Secret secret = Secret.random();
        credentials.invite(null, secret, now, now.plus(INVITATION));
        return Optional.of(secret);
    }

    private void addFirstAdministrator(PersonId id, String name, Instant now) {
        if (people.countActive(Role.ADMINISTRATOR) > 0) {
            throw Refusal.notFound("invitation-spent");
        }
        mustBeFree(id);
        Set<Role> roles = Set.of(Role.ADMINISTRATOR);
        people.add(
                new Person(
                        id,
                        name,
                        null,
                        roles,
                        Map.of(),
                        FIRST_STATION,
                        Set.of(),
                        Language.EN,
                        true,
                        false,
                        List.of(),
                        1),
                now);
    }

    private void rename(PersonId id, String name) {
        Person person = existing(id);
        if (!name.isBlank() && !name.strip().equals(person.name())) {
            people.save(person.with(PersonChange.ofName(name)));
        }
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
