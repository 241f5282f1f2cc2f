package org.hexaglot.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;

/** Coming in by a one-time link: somebody invited, or the first administrator, chooses a password. */
@Singleton
public class Welcome {
    private static final String FIRST_STATION = "new-york";

    private final People people;
    private final Credentials credentials;
    private final Passwords passwords;
    private final Journal journal;
    private final Clock clock;

    Welcome(People people, Credentials credentials, Passwords passwords, Journal journal, Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
    }

    /** The invitation behind a one-time link, for the page that asks for name and password. */
    @Transactional(readOnly = true)
    public Optional<Credentials.Invitation> invitation(String token) {
        return credentials.invitation(new Secret(token), clock.instant());
    }

    /** While nobody can administer: a new one-time link for the first administrator, voiding the one before. */
    @Transactional
    public Optional<Secret> inviteFirstAdministrator() {
        if (people.countActive(Role.ADMINISTRATOR) > 0) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Secret secret = Secret.random();
        credentials.invite(null, secret, now, now.plus(Directory.INVITATION));
        return Optional.of(secret);
    }

    /**
     * Uses a one-time link: the person invited, or the first administrator, is in with this name and password.
     *
     * @param username for the first administrator the user name chosen; ignored for somebody invited, who has one
     * @param address the network address that the person comes from
     */
    @Transactional
    public Person enter(String token, String username, String name, String password, String address) {
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
            rename(existing(id), name);
        }
        credentials.setPassword(id, passwords.hash(password));
        Person person = existing(id);
        journal.record(person.actingFrom(address), PersonEvent.of(id, PersonEvent.Kind.PersonWelcomed));
        return person;
    }

    private void addFirstAdministrator(PersonId id, String name, Instant now) {
        if (people.countActive(Role.ADMINISTRATOR) > 0) {
            throw Refusal.notFound("invitation-spent");
        }
        if (id.equals(PersonId.SYSTEM) || people.find(id).isPresent()) {
            throw Refusal.wrongState("username-taken").with("person", id.value());
        }
        people.add(
                new Person(
                        id,
                        name,
                        null,
                        Set.of(Role.ADMINISTRATOR),
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

    private void rename(Person person, String name) {
        if (!name.isBlank() && !name.strip().equals(person.name())) {
            people.save(person.with(PersonChange.ofName(name)), clock.instant());
        }
    }

    private Person existing(PersonId id) {
        return people.find(id)
                .orElseThrow(() -> Refusal.notFound("unknown-person").with("person", id.value()));
    }
}
