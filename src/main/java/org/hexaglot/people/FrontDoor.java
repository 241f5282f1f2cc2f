package org.hexaglot.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Coming in and going out: who is behind a request, sessions of the pages, access tokens of programs. */
@Singleton
public class FrontDoor {
    /** How long an access token is good for. */
    public static final Duration TOKEN = Duration.ofDays(90);

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REMOTE = 64;
    private static final int TOKEN_ID_LENGTH = 22;

    private final Identification identification;
    private final Admission admission;
    private final Credentials credentials;
    private final Journal journal;
    private final VisitorsBook book;
    private final Clock clock;

    FrontDoor(
            Identification identification,
            Admission admission,
            Credentials credentials,
            Journal journal,
            VisitorsBook book,
            Clock clock) {
        this.identification = identification;
        this.admission = admission;
        this.credentials = credentials;
        this.journal = journal;
        this.book = book;
        this.clock = clock;
    }

    /** Who sent this access token, if it is good. */
    public Optional<SignedIn> byToken(String token, String address) {
        return admission.byToken(new Secret(token), address);
    }

    /** Who sent this session cookie, if it is good. */
    public Optional<SignedIn> bySession(String cookie, String address) {
        return admission.bySession(new Secret(cookie), address);
    }

    /**
     * The person with this user name and password. Takes about 70 ms on purpose and holds no connection meanwhile.
     * Refuses with {@code wrong-credentials}, or {@code too-many-sign-ins} with the seconds to wait.
     */
    public PersonId identify(String username, String password, String address) {
        return identification.byPassword(username, password, address);
    }

    /** Signs a browser in; refuses as {@link #identify} does. */
    public WebSession signIn(String username, String password, String address) {
        return open(identify(username, password, address), address);
    }

    /** Opens a session of the pages for somebody identified. */
    @Transactional
    public WebSession open(PersonId person, String address) {
        Instant now = clock.instant();
        credentials.removeSessionsExpiredBefore(now);
        WebSession session = new WebSession(Secret.random(), Secret.random().value(), now.plus(Admission.SESSION_IDLE));
        credentials.addSession(person, session, shorten(address, LONGEST_REMOTE), now);
        book.signedIn(person, address);
        return session;
    }

    /** Ends the session of this cookie, if there is one. */
    @Transactional
    public void close(String cookie, String address) {
        Secret secret = new Secret(cookie);
        Optional<PersonId> person = credentials
                .bySession(secret, clock.instant())
                .map(proof -> proof.person().id());
        if (credentials.removeSession(secret)) {
            person.ifPresent(leaver -> book.signedOut(leaver, address));
        }
    }

    /**
     * Issues an access token to somebody identified.
     *
     * @param owner whose token it is; it may do what this person may, within its scopes
     * @param name what it is for, in the words of its owner
     * @param scopes what it is good for; null means everything the person may
     */
    @Transactional
    public AccessToken.Issued issue(Actor owner, String name, @Nullable Set<Scope> scopes) {
        String purpose = name.strip();
        if (purpose.isEmpty() || purpose.length() > LONGEST_NAME) {
            throw Refusal.invalid("invalid-token").field("name", "token-name-length");
        }
        if (scopes != null && scopes.isEmpty()) {
            throw Refusal.invalid("invalid-token").field("scopes", "token-scopes-missing");
        }
        Instant now = clock.instant();
        AccessToken token = new AccessToken(
                Secret.random().value().substring(0, TOKEN_ID_LENGTH),
                purpose,
                scopes == null ? EnumSet.allOf(Scope.class) : scopes,
                now,
                now.plus(TOKEN),
                null);
        Secret secret = Secret.random();
        credentials.addToken(owner.person(), token, secret);
        journal.record(owner, event(owner, PersonEvent.Kind.TokenIssued, purpose));
        return new AccessToken.Issued(secret, token);
    }

    @Transactional(readOnly = true)
    public List<AccessToken> tokens(Actor owner) {
        return credentials.tokensOf(owner.person());
    }

    @Transactional
    public void revoke(Actor owner, String id) {
        AccessToken token = credentials.tokensOf(owner.person()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-token").with("token", id));
        credentials.removeToken(owner.person(), id);
        journal.record(owner, event(owner, PersonEvent.Kind.TokenRevoked, token.name()));
    }

    private static PersonEvent event(Actor owner, PersonEvent.Kind kind, String token) {
        return PersonEvent.of(owner.person(), kind).with("token", token);
    }

    private static String shorten(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
