package org.hexaglot.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.hexaglot.database.Sql;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Document;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.ProcessFigures.Sight;
import org.hexaglot.planning.DutyStation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.clock", value = "2026-11-20T15:00:00Z")
@Property(name = "hexaglot.demo.session", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessFiguresIT implements TestPropertyProvider {
    private static final Actor MANAGER = Papers.person("manager", Role.MANAGER);

    @Inject
    ProcessFigures figures;

    @Inject
    Papers papers;

    @Inject
    Sql sql;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    Clock clock;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("process_figures");
    }

    @BeforeAll
    void work() {
        Document document = papers.forecast(papers.meeting("GA", DutyStation.NEW_YORK, 30));
        Instant now = clock.instant();
        transactions.executeWrite(status -> {
            for (int hours = 1; hours <= 10; hours++) {
                task(document, "t" + hours, hours % 2 == 0 ? "fr" : "ar", "new-york", hours <= 3, hours, now);
                stay(document, hours, "fr", now.minus(Duration.ofDays(1)), now);
            }
            task(document, "restricted", "fr", "new-york", true, 1, now);
            sql.update("UPDATE task SET restricted = TRUE WHERE id = 'restricted'");
            task(document, "elsewhere", "fr", "vienna", true, 1, now);
            stay(document, 2_000, "ar", now.minus(Duration.ofDays(200)), now);
            stay(document, 30, "ru", now.minus(Duration.ofDays(1)), now);
            sql.update("UPDATE step_figures SET restricted = TRUE WHERE language = 'ru'");
            sql.update("UPDATE task SET body = 'GA' WHERE id IN ('t1', 't2', 'restricted')");
            sql.update("UPDATE step_figures SET body = 'GA' WHERE turn IN (3, 30)");
            return 0;
        });
    }

    @Test
    void countsWhatWaitsAndHowLongOthersTook() {
        Sight sight = figures.sight(MANAGER, StepQuestion.ALL);
        assertThat(sight.load("translate").open())
                .as("the restricted one is not told")
                .isEqualTo(11);
        assertThat(sight.load("translate").overdue()).isEqualTo(4);
        assertThat(sight.load("translate").waitingHours()).isBetween(5.0, 5.2);
        assertThat(sight.times("translate").stays())
                .as("an old one does not count, and the restricted one is not told")
                .isEqualTo(10);
        assertThat(sight.times("translate").within(0.5)).isEqualTo(5);
        assertThat(sight.times("translate").within(0.9)).isEqualTo(9);
        assertThat(sight.load("revise")).isEqualTo(StepLoad.NONE);
    }

    @Test
    void narrowsToALanguageAndToTheStationsServed() {
        StepQuestion arabic = new StepQuestion(Language.AR, null, null);
        assertThat(figures.sight(MANAGER, arabic).load("translate").open()).isEqualTo(5);
        assertThat(figures.sight(MANAGER, arabic).times("translate").stays()).isZero();
        Actor vienna = new Actor(new PersonId("manager"), Set.of(Role.MANAGER), Set.of("vienna"), Map.of(), "test");
        assertThat(figures.sight(vienna, StepQuestion.ALL).load("translate").open())
                .isEqualTo(1);
        assertThat(figures.sight(vienna, StepQuestion.ALL).times("translate").stays())
                .isZero();
    }

    @Test
    void narrowsToAStationAndToABody() {
        Sight general = figures.sight(MANAGER, new StepQuestion(null, null, "GA"));
        assertThat(general.load("translate").open()).isEqualTo(2);
        assertThat(general.times("translate").stays()).isEqualTo(1);
        assertThat(general.times("translate").within(0.5)).isEqualTo(3);
        Sight vienna = figures.sight(MANAGER, new StepQuestion(null, DutyStation.VIENNA, null));
        assertThat(vienna.load("translate").open()).isEqualTo(1);
        assertThat(vienna.times("translate").stays()).isZero();
        StepQuestion both = new StepQuestion(Language.FR, DutyStation.VIENNA, "GA");
        assertThat(figures.sight(MANAGER, both).load("translate")).isEqualTo(StepLoad.NONE);
    }

    private void task(
            Document document, String id, String language, String station, boolean late, int hours, Instant now) {
        sql.update(
                "INSERT INTO task (id, document_id, name, language, source, station, restricted, due_at, priority, words,"
                        + " opened_at) VALUES (?, ?, 'translate', ?, 'en', ?, FALSE, ?, 0, 100, ?)",
                id,
                document.id().value(),
                language,
                station,
                late ? now.minusSeconds(60) : now.plusSeconds(60),
                now.minus(Duration.ofHours(hours)));
    }

    private void stay(Document document, int hours, String language, Instant closed, Instant now) {
        sql.update(
                "INSERT INTO step_figures (document_id, language, step, turn, station, words, contractual, opened_at,"
                        + " closed_at) VALUES (?, ?, 'translate', ?, 'new-york', 100, FALSE, ?, ?)",
                document.id().value(),
                language,
                hours,
                closed.minus(Duration.ofHours(hours)),
                closed.isAfter(now) ? now : closed);
    }
}
