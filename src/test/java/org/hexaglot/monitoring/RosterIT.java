package org.hexaglot.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.Roster.Contractor;
import org.hexaglot.people.People;
import org.hexaglot.people.Person;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The roster as of any day, from the lives of two contractors and of somebody who is none. */
@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.clock", value = "2026-11-20T12:00:00Z")
@Property(name = "hexaglot.demo.session", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RosterIT implements TestPropertyProvider {
    @Inject
    People people;

    @Inject
    Contractors contractors;

    @Inject
    TransactionOperations<Connection> transactions;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("roster");
    }

    @BeforeAll
    void live() {
        transactions.executeWrite(status -> {
            people.add(person("early", true, 1, Role.CONTRACTOR), Instant.parse("2025-03-01T10:00:00Z"));
            people.add(person("brief", true, 1, Role.CONTRACTOR), Instant.parse("2026-02-01T10:00:00Z"));
            people.add(person("inside", true, 1, Role.TRANSLATOR), Instant.parse("2025-01-01T10:00:00Z"));
            people.save(person("brief", false, 1, Role.CONTRACTOR), Instant.parse("2026-08-01T10:00:00Z"));
            people.save(person("brief", true, 2, Role.CONTRACTOR), Instant.parse("2026-10-01T10:00:00Z"));
            people.save(person("inside", true, 1, Role.TRANSLATOR), Instant.parse("2026-10-01T10:00:00Z"));
            return true;
        });
    }

    private static Person person(String id, boolean active, int version, Role role) {
        Map<Language, Set<Language>> pairs = id.equals("early")
                ? Map.of(Language.FR, Set.of(Language.EN), Language.AR, Set.of(Language.EN))
                : Map.of(Language.FR, Set.of(Language.EN));
        return new Person(
                new PersonId(id),
                id,
                null,
                Set.of(role),
                pairs,
                id.equals("brief") ? "vienna" : "geneva",
                Set.of(),
                Language.EN,
                active,
                false,
                List.of(),
                version);
    }

    @Test
    void knowsWhoWasOnItOnAnyDay() {
        assertThat(on("2025-02-28", null)).isEmpty();
        assertThat(on("2025-03-01", null)).containsExactly("early");
        assertThat(on("2026-07-31", null)).containsExactly("brief", "early");
        assertThat(on("2026-08-01", null)).containsExactly("early");
        assertThat(on("2026-10-01", null)).containsExactly("brief", "early");
        assertThat(on("2026-10-01", Language.AR)).containsExactly("early");
    }

    @Test
    void growsFromYearToYear() {
        RosterGrowth growth = contractors.growth(Period.of("2026-Q2"), null);
        assertThat(growth.now().all()).isEqualTo(2);
        assertThat(growth.now().in(Language.FR)).isEqualTo(2);
        assertThat(growth.now().in(Language.AR)).isEqualTo(1);
        assertThat(growth.before().all()).isEqualTo(2);
        assertThat(growth.yearBefore().all()).isEqualTo(1);
        assertThat(growth.inAYear()).isEqualTo(1.0);
        assertThat(contractors
                        .growth(Period.of("2026-Q2"), DutyStation.of("vienna"))
                        .inAYear())
                .as("nobody was there a year before")
                .isNull();
    }

    private List<String> on(String day, @Nullable Language language) {
        return contractors.on(LocalDate.parse(day), language, null).stream()
                .map(Contractor::name)
                .toList();
    }
}
