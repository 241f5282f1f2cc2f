package org.hexaglot.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.AgendaItem;
import org.hexaglot.planning.Anchor;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.demo.session", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingDeskIT implements TestPropertyProvider {
    private static final int AT_ONCE = 6;
    private static final LocalDate OPENS = LocalDate.parse("2027-03-01");

    @Inject
    MeetingDesk desk;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("meeting_desk");
    }

    @Test
    void countsTheVersionsOfWhatItKeeps() {
        assertThat(desk.save(Actor.SYSTEM, body("COUNT"), Seen.NOTHING)).isZero();
        assertThat(desk.save(Actor.SYSTEM, body("COUNT"), Seen.version(0))).isEqualTo(1);
        assertThat(desk.save(Actor.SYSTEM, session("COUNT"), Seen.NOTHING)).isZero();
        assertThat(desk.save(Actor.SYSTEM, item("COUNT"), Seen.NOTHING)).isZero();
        assertThat(desk.save(Actor.SYSTEM, item("COUNT"), Seen.ANY)).isEqualTo(1);
        assertThat(desk.bodies())
                .filteredOn(each -> each.code().equals("COUNT"))
                .extracting(Body::version)
                .containsExactly(1);
    }

    @Test
    void refusesWhatIsNotAsItWasSeen() {
        desk.save(Actor.SYSTEM, body("SEEN"), Seen.NOTHING);
        refuses(() -> desk.save(Actor.SYSTEM, body("SEEN"), Seen.NOTHING), "invalid-meeting");
        refuses(() -> desk.save(Actor.SYSTEM, body("SEEN"), Seen.version(7)), "stale-version");
        refuses(() -> desk.save(Actor.SYSTEM, session("SEEN"), Seen.version(0)), "stale-version");
        refuses(() -> desk.save(Actor.SYSTEM, session("NOWHERE"), Seen.ANY), "unknown-body");
        refuses(() -> desk.save(Actor.SYSTEM, item("SEEN"), Seen.ANY), "unknown-session");
    }

    @Test
    void ofManyChangesToOneVersionOneWins() throws Exception {
        assertThat(wins(() -> desk.save(Actor.SYSTEM, body("RACE"), Seen.NOTHING)))
                .isEqualTo(1);
        assertThat(wins(() -> desk.save(Actor.SYSTEM, session("RACE"), Seen.NOTHING)))
                .isEqualTo(1);
        assertThat(wins(() -> desk.save(Actor.SYSTEM, session("RACE"), Seen.version(0))))
                .isEqualTo(1);
        assertThat(wins(() -> desk.save(Actor.SYSTEM, item("RACE"), Seen.NOTHING)))
                .isEqualTo(1);
        assertThat(wins(() -> desk.save(Actor.SYSTEM, body("RACE"), Seen.version(0))))
                .isEqualTo(1);
    }

    private static long wins(Callable<Integer> attempt) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        try {
            List<Future<Boolean>> attempts = Stream.generate(() -> threads.submit(() -> {
                        together.await();
                        try {
                            attempt.call();
                            return true;
                        } catch (Refusal lost) {
                            return false;
                        }
                    }))
                    .limit(AT_ONCE)
                    .toList();
            long won = 0;
            for (Future<Boolean> each : attempts) {
                won += each.get() ? 1 : 0;
            }
            return won;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void refuses(Callable<Integer> act, String key) {
        assertThatThrownBy(act::call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }

    private static Body body(String code) {
        return new Body(code, Map.of(Language.EN, code), DutyStation.GENEVA, Anchor.SESSION_OPENING, 0);
    }

    private static Session session(String body) {
        return new Session(body, "1", OPENS, OPENS.plusWeeks(2), 0);
    }

    private static AgendaItem item(String body) {
        return new AgendaItem(body, "1", "4", Map.of(Language.EN, "Harvests"), OPENS.plusDays(3), 0);
    }
}
