package org.hexaglot.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.content.Sha256;
import org.hexaglot.database.Sql;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.Period;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.statistics.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Publishing the third quarter of the demonstration, which is over. */
@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.jobs.enabled", value = "false")
@Property(name = "hexaglot.demo.session", value = "true")
@Property(name = "hexaglot.clock", value = "2026-11-20T15:00:00Z")
@Property(name = "hexaglot.data", value = "${hexaglot.test.folder:target}/quarters")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuarterDeskIT implements TestPropertyProvider {
    private static final Period QUARTER = Period.of("2026-Q3");
    private static final Actor MANAGER = actor("manager", Role.MANAGER);

    @Inject
    QuarterDesk desk;

    @Inject
    ManagementHome home;

    @Inject
    Statistics statistics;

    @Inject
    Sql sql;

    @Inject
    TransactionOperations<Connection> transactions;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("quarters");
    }

    @BeforeAll
    void count() {
        statistics.rebuild(entries -> {});
    }

    @Test
    @Order(1)
    void refusesWhatIsNotOverAndWhoIsNoManager() {
        assertThatThrownBy(() -> desk.publish(MANAGER, Period.of("2026-Q4"), ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("quarter-not-over");
        assertThatThrownBy(() -> desk.publish(MANAGER, Period.of("2026-08"), ""))
                .hasMessageContaining("quarter-not-over");
        assertThatThrownBy(() -> desk.publish(actor("officer", Role.OFFICER), QUARTER, ""))
                .hasMessageContaining("role-required");
        assertThat(desk.editions(QUARTER)).isEmpty();
    }

    @Test
    @Order(2)
    void aQuarterIsPublishedWithItsRowsUnderTheirHash() throws IOException {
        Edition edition = desk.publish(MANAGER, QUARTER, "");
        assertThat(edition.citation()).isEqualTo("2026-Q3/1");
        byte[] rows = bytes(edition);
        assertThat(Sha256.of(rows)).isEqualTo(edition.rows());
        String text = new String(rows, StandardCharsets.UTF_8);
        for (Indicator indicator : Indicator.RATES) {
            Figure figure = edition.whole(indicator);
            List<String> of = text.lines()
                    .filter(line -> line.startsWith(indicator.code() + ","))
                    .toList();
            assertThat(of).hasSize((int) figure.of());
            assertThat(of.stream().filter(line -> line.contains(",true,"))).hasSize((int) figure.met());
            assertThat(figure)
                    .isEqualTo(home.overview(Actor.SYSTEM, QUARTER, Map.of())
                            .figure(indicator)
                            .now());
        }
        assertThat(edition.whole(Indicator.ISSUANCE).of()).isPositive();
        assertThatThrownBy(() -> desk.publish(MANAGER, QUARTER, "once more"))
                .hasMessageContaining("nothing-to-correct");
    }

    @Test
    @Order(3)
    void aCorrectionIsANewEditionThatSaysWhatIsDifferent() throws IOException {
        Edition first = desk.edition(QUARTER, 1);
        transactions.executeWrite(status -> sql.update(
                "UPDATE outcome SET met = FALSE WHERE indicator = 2 AND met AND due_on BETWEEN ? AND ? ORDER BY id LIMIT 1",
                QUARTER.from(),
                QUARTER.to()));
        assertThatThrownBy(() -> desk.publish(MANAGER, QUARTER, " "))
                .hasMessageContaining("correction-reason-required");
        Edition second = desk.publish(MANAGER, QUARTER, "One document had been counted twice.");
        Figure before = first.whole(Indicator.ISSUANCE);
        assertThat(second.corrections(first))
                .contains(new Correction(
                        "", "all", Indicator.ISSUANCE, before, new Figure(before.met() - 1, before.of())))
                .allMatch(correction -> correction.indicator() == Indicator.ISSUANCE);
        assertThat(desk.edition(QUARTER, 1)).isEqualTo(first);
        assertThat(Sha256.of(bytes(first))).isEqualTo(first.rows());
        assertThat(desk.latest(10)).containsExactly(second);
    }

    @Test
    @Order(4)
    void theDatabaseItselfKeepsWhatWasPublished() {
        for (String act : List.of("UPDATE published_quarter SET documents = 0", "DELETE FROM published_quarter")) {
            assertThatThrownBy(() -> transactions.executeWrite(status -> sql.update(act)))
                    .hasStackTraceContaining(
                            "what was published is not " + (act.startsWith("U") ? "changed" : "deleted"));
        }
    }

    private byte[] bytes(Edition edition) throws IOException {
        try (InputStream rows = desk.rows(edition)) {
            return rows.readAllBytes();
        }
    }

    private static Actor actor(String name, Role role) {
        return new Actor(new PersonId(name), Set.of(role), Set.of(), Map.of(), "test");
    }
}
