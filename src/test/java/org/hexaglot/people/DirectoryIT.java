package org.hexaglot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.PasswordDesk.Change;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

@MicronautTest(transactional = false)
@Property(name = "hexaglot.test.people", value = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DirectoryIT implements TestPropertyProvider {
    private static final String PASSWORD = "a long enough sentence";

    @Inject
    Directory directory;

    @Inject
    Welcome welcome;

    @Inject
    FrontDoor door;

    @Inject
    Journal journal;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    PasswordDesk passwords;

    @Inject
    TestClock clock;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("directory");
    }

    @Test
    @Order(1)
    void theFirstAdministratorComesInByTheNewestLinkAndOnlyOnce() {
        String older = welcome.inviteFirstAdministrator().orElseThrow().value();
        String newer = welcome.inviteFirstAdministrator().orElseThrow().value();
        refuses(() -> welcome.enter(older, "root", "First", PASSWORD, "192.0.2.1"), "invitation-spent");
        refuses(() -> welcome.enter(newer, "root", "First", "short", "192.0.2.1"), "unsuitable-password");
        assertThat(welcome.invitation(newer)).isPresent();
        Person first = welcome.enter(newer, "first", "First Administrator", PASSWORD, "192.0.2.1");
        assertThat(first.roles()).containsExactly(Role.ADMINISTRATOR);
        refuses(() -> welcome.enter(newer, "second", "Second", PASSWORD, "192.0.2.1"), "invitation-spent");
        assertThat(welcome.inviteFirstAdministrator()).isEmpty();
        assertThat(door.identify("First ", PASSWORD, "192.0.2.1")).isEqualTo(first.id());
    }

    @Test
    @Order(2)
    void keepsEveryDetailOfAPerson() {
        Person amina = person("amina");
        directory.invite(administrator(), amina);
        assertThat(directory.get(amina.id())).isEqualTo(amina);
        refuses(() -> directory.invite(administrator(), amina), "username-taken");
        refuses(() -> directory.invite(administrator(), person("system")), "username-taken");
    }

    @Test
    void anInvitationLastsADay() {
        Directory.Invited invited = directory.invite(administrator(), person("late"));
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        refuses(() -> welcome.enter(invited.secret().value(), "", "", PASSWORD, "192.0.2.1"), "invitation-spent");
        Directory.Invited again = directory.inviteAgain(administrator(), new PersonId("late"));
        assertThat(welcome.enter(again.secret().value(), "", "Better Late", PASSWORD, "192.0.2.1")
                        .name())
                .isEqualTo("Better Late");
    }

    @Test
    void oneInvitationLetsOneIn() throws Exception {
        Directory.Invited invited = directory.invite(administrator(), person("raced"));
        String link = invited.secret().value();
        assertThat(countSuccesses(() -> welcome.enter(link, "", "", PASSWORD, "192.0.2.1"), 6))
                .isEqualTo(1);
    }

    @Test
    void aStaleChangeIsRefusedAndLeavesEverythingAsItWas() {
        directory.invite(administrator(), person("stale"));
        PersonId id = new PersonId("stale");
        Person changed = directory.change(administrator(), id, PersonChange.ofRoles(Set.of(Role.REVISER)), 1);
        assertThat(changed.version()).isEqualTo(2);
        refuses(
                () -> directory.change(administrator(), id, PersonChange.ofRoles(Set.of(Role.EDITOR)), 1),
                "person-changed-meanwhile");
        assertThat(directory.get(id)).isEqualTo(changed);
    }

    @Test
    void ofManyChangesToOneVersionOneWins() throws Exception {
        directory.invite(administrator(), person("contended"));
        PersonId id = new PersonId("contended");
        PersonChange change = PersonChange.ofLeave(List.of());
        assertThat(countSuccesses(() -> directory.change(administrator(), id, change, 1), 6))
                .isEqualTo(1);
        assertThat(directory.get(id).version()).isEqualTo(2);
    }

    @Test
    void whoeverLosesTheAccountLosesSessionsAndTokensAtOnce() {
        directory.invite(administrator(), person("leaver"));
        PersonId id = new PersonId("leaver");
        WebSession session = door.open(id, "192.0.2.9");
        AccessToken.Issued token = door.issue(person("leaver").actingFrom("x"), "script", null);
        assertThat(door.bySession(session.secret().value(), "x")).isPresent();
        assertThat(door.byToken(token.secret().value(), "x")).isPresent();
        directory.deactivate(administrator(), id);
        assertThat(door.bySession(session.secret().value(), "x")).isEmpty();
        assertThat(door.byToken(token.secret().value(), "x")).isEmpty();
    }

    @Test
    void everyActOnAnAccountStandsInTheJournalOfThePersonWithWhoAndWhereFrom() {
        Person watched = person("watched");
        Actor self = watched.actingFrom("198.51.100.7");
        Directory.Invited invited = directory.invite(administrator(), watched);
        welcome.enter(invited.secret().value(), "", "", PASSWORD, "198.51.100.7");
        directory.changeRoles(administrator(), watched.id(), Set.of(Role.EDITOR));
        directory.changeLeave(administrator(), watched.id(), List.of());
        directory.inviteAgain(administrator(), watched.id());
        AccessToken.Issued token = door.issue(self, "script", null);
        door.revoke(self, token.token().id());
        directory.deactivate(administrator(), watched.id());
        List<Entry> history = directory.history(administrator(), watched.id());
        assertThat(history)
                .extracting(Entry::type)
                .containsExactly(
                        "PersonDeactivated",
                        "TokenRevoked",
                        "TokenIssued",
                        "PersonInvitedAgain",
                        "LeaveChanged",
                        "RolesChanged",
                        "PersonWelcomed",
                        "PersonInvited");
        assertThat(history.get(1).origin()).isEqualTo("198.51.100.7");
        assertThat(history.get(1).actor()).isEqualTo(watched.id());
        assertThat(history.get(5).actor()).isEqualTo(administrator().person());
        assertThat(history.get(5).data()).containsEntry("roles", List.of("editor"));
        refuses(() -> directory.history(self, watched.id()), "role-required");
    }

    @Test
    void aNewPasswordEndsOtherSessionsKeepsTokensAndIsJournalled() {
        Directory.Invited invited = directory.invite(administrator(), person("changer"));
        PersonId id = new PersonId("changer");
        welcome.enter(invited.secret().value(), "", "", PASSWORD, "x");
        Actor self = directory.get(id).actingFrom("198.51.100.8");
        String mine = door.open(id, "x").secret().value();
        String other = door.open(id, "x").secret().value();
        String token = door.issue(self, "script", null).secret().value();
        String better = "an even longer sentence";
        refuses(() -> passwords.change(self, new Change(PASSWORD, "short", "short"), mine), "unsuitable-password");
        refuses(() -> passwords.change(self, new Change(PASSWORD, better, "another"), mine), "unsuitable-password");
        refuses(() -> passwords.change(self, new Change(PASSWORD, PASSWORD, PASSWORD), mine), "unsuitable-password");
        refuses(() -> passwords.change(self, new Change("a wrong guess", better, better), mine), "wrong-password");
        assertThat(door.identify("changer", PASSWORD, "x")).isEqualTo(id);
        passwords.change(self, new Change(PASSWORD, better, better), mine);
        assertThat(door.bySession(mine, "x")).isPresent();
        assertThat(door.bySession(other, "x")).isEmpty();
        assertThat(door.byToken(token, "x")).isPresent();
        assertThat(door.identify("changer", better, "x")).isEqualTo(id);
        assertThat(directory.history(administrator(), id).get(0))
                .satisfies(entry -> assertThat(entry.type()).isEqualTo("PasswordChanged"))
                .satisfies(entry -> assertThat(entry.data()).isEmpty());
    }

    @Test
    void guessingThePresentPasswordHasToWaitLikeFailedSignIns() {
        Directory.Invited invited = directory.invite(administrator(), person("guessed"));
        welcome.enter(invited.secret().value(), "", "", PASSWORD, "x");
        Actor thief = directory.get(new PersonId("guessed")).actingFrom("203.0.113.9");
        Change guess = new Change("a wrong guess", "an even longer sentence", "an even longer sentence");
        for (int i = 0; i < SignInThrottle.FREE_PER_NAME; i++) {
            refuses(() -> passwords.change(thief, guess, null), "wrong-password");
        }
        refuses(() -> passwords.change(thief, guess, null), "too-many-sign-ins");
    }

    @Test
    void comingInGoingOutAndTryingInVainStandInTheJournalApartFromActsOnTheAccount() {
        Directory.Invited invited = directory.invite(administrator(), person("visitor"));
        welcome.enter(invited.secret().value(), "", "", PASSWORD, "x");
        PersonId id = new PersonId("visitor");
        refuses(() -> door.signIn("Visitor", "a wrong guess", "203.0.113.4"), "wrong-credentials");
        String session =
                door.signIn("visitor", PASSWORD, "198.51.100.9").secret().value();
        door.close(session, "198.51.100.10");
        door.close(session, "198.51.100.11");
        List<Entry> visits = directory.visits(administrator(), id);
        assertThat(visits)
                .extracting(Entry::type, entry -> entry.actor().value(), Entry::origin)
                .containsExactly(
                        tuple("SignedOut", "visitor", "198.51.100.10"),
                        tuple("SignedIn", "visitor", "198.51.100.9"),
                        tuple("SignInFailed", "system", "203.0.113.4"));
        assertThat(visits.get(2).data()).hasToString("{failures=1}");
        assertThat(directory.history(administrator(), id))
                .extracting(Entry::type)
                .containsExactly("PersonWelcomed", "PersonInvited");
        refuses(() -> directory.visits(person("visitor").actingFrom("x"), id), "role-required");
    }

    @Test
    void nobodyCanFillTheJournalByGuessing() {
        directory.invite(administrator(), person("target"));
        PersonId id = new PersonId("target");
        long before = newest();
        refuses(() -> door.signIn("no.such.person", "guess", "203.0.113.5"), "wrong-credentials");
        refuses(() -> door.signIn("' or 1=1", "guess", "203.0.113.5"), "wrong-credentials");
        assertThat(newest()).isEqualTo(before);
        for (int i = 0; i < 9; i++) {
            refuses(() -> door.signIn("target", "guess", "203.0.113.6"), "wrong-credentials");
            clock.advance(SignInThrottle.LONGEST_WAIT);
        }
        assertThat(directory.visits(administrator(), id))
                .extracting(entry -> entry.data().toString())
                .containsExactly("{failures=8}", "{failures=4}", "{failures=2}", "{failures=1}");
        clock.advance(SignInThrottle.MEMORY);
        refuses(() -> door.signIn("target", "guess", "203.0.113.6"), "wrong-credentials");
        refuses(() -> door.signIn("target", "guess", "203.0.113.6"), "wrong-credentials");
        refuses(() -> door.signIn("target", "guess", "203.0.113.6"), "wrong-credentials");
        assertThat(directory.visits(administrator(), id)).hasSize(6);
    }

    @Test
    void theLastAdministratorStays() {
        refuses(() -> directory.deactivate(administrator(), new PersonId("first")), "last-administrator");
        refuses(() -> directory.changeRoles(administrator(), new PersonId("first"), Set.of()), "last-administrator");
    }

    @Test
    void aSessionEndsWhenUnusedForTwelveHoursAndAfterAWeekInAnyCase() {
        directory.invite(administrator(), person("sitter"));
        PersonId id = new PersonId("sitter");
        String used = door.open(id, "x").secret().value();
        String unused = door.open(id, "x").secret().value();
        for (int hours = 0; hours < 7 * 24 - 11; hours += 11) {
            assertThat(door.bySession(used, "x")).isPresent();
            clock.advance(Duration.ofHours(11));
        }
        assertThat(door.bySession(unused, "x")).isEmpty();
        clock.advance(Duration.ofHours(11));
        assertThat(door.bySession(used, "x")).isEmpty();
    }

    @Test
    void theUseOfATokenIsNotedOnceAMinute() {
        directory.invite(administrator(), person("user"));
        Actor user = person("user").actingFrom("x");
        String token = door.issue(user, "script", null).secret().value();
        door.byToken(token, "x");
        var first = door.tokens(user).get(0).lastUsedAt();
        clock.advance(Duration.ofSeconds(59));
        door.byToken(token, "x");
        assertThat(door.tokens(user).get(0).lastUsedAt()).isEqualTo(first);
        clock.advance(Duration.ofSeconds(1));
        door.byToken(token, "x");
        assertThat(door.tokens(user).get(0).lastUsedAt()).isEqualTo(clock.instant());
    }

    @Test
    void listsByTextRoleAndPage() {
        for (String id : List.of("list.a", "list.b", "list.c", "list_d")) {
            directory.invite(administrator(), person(id));
        }
        assertThat(ids(new People.Query("LIST.", null, null, null, 2))).containsExactly("list.a", "list.b");
        assertThat(ids(new People.Query("list.", null, null, new PersonId("list.b"), 2)))
                .containsExactly("list.c");
        assertThat(ids(new People.Query("list_", Role.TRANSLATOR, true, null, 9)))
                .containsExactly("list_d");
        assertThat(ids(new People.Query("list", Role.DELEGATE, null, null, 9))).isEmpty();
    }

    @Test
    void onlyAdministratorsChangePeople() {
        Actor amina = person("amina").actingFrom("x");
        refuses(() -> directory.invite(amina, person("friend")), "role-required");
        refuses(() -> directory.deactivate(amina, amina.person()), "role-required");
    }

    private long newest() {
        return transactions.executeRead(status -> journal.newest());
    }

    private List<String> ids(People.Query query) {
        return directory.list(query).stream().map(person -> person.id().value()).toList();
    }

    private static int countSuccesses(Callable<?> attempt, int times) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Future<Boolean>> attempts = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                attempts.add(threads.submit(() -> attempt.call() != null));
            }
            int successes = 0;
            for (Future<Boolean> one : attempts) {
                try {
                    successes += one.get() ? 1 : 0;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(Refusal.class);
                }
            }
            return successes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void refuses(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }

    private static Actor administrator() {
        return new Actor(new PersonId("first"), Set.of(Role.ADMINISTRATOR), Set.of(), Map.of(), "192.0.2.1");
    }

    private static Person person(String id) {
        return new Person(
                new PersonId(id),
                "Амина 阿米娜 أمينة",
                id + "@example.org",
                Set.of(Role.TRANSLATOR, Role.REVISER),
                Person.from(EnumSet.of(Language.EN, Language.ES), Language.FR),
                "geneva",
                Set.of("geneva", "nairobi"),
                Language.AR,
                true,
                true,
                List.of(
                        new Leave(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-07-14")),
                        new Leave(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-31"))),
                1);
    }
}
