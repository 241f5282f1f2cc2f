package org.hexaglot.outlook.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.outlook.Alert;
import org.hexaglot.outlook.Alerts;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/** {@link Alerts} in the tables of V019. */
@Singleton
final class JdbcAlerts implements Alerts {
    private static final String ADD = """
            INSERT IGNORE INTO outlook_alert (document_id, language, stage, station, raised_at, likely_on, issue_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String REOPEN = """
            UPDATE outlook_alert
               SET raised_at = ?, likely_on = ?, issue_by = ?, acknowledged_by = NULL, acknowledged_at = NULL,
                   snoozed_until = NULL, escalated_at = NULL, closed_at = NULL, outcome = NULL
             WHERE document_id = ? AND language = ? AND stage = ? AND outcome = 'averted'
            """;
    private static final String RETURN = """
            UPDATE outlook_alert SET closed_at = NULL, outcome = NULL
             WHERE document_id = ? AND language = ? AND stage = ? AND outcome = 'moved-on'
            """;

    private final Sql sql;

    JdbcAlerts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Instant lock() {
        return sql.one(
                        "SELECT kept_at FROM outlook_run WHERE id = 1 FOR UPDATE",
                        row -> Objects.requireNonNull(row.instant("kept_at")))
                .orElseThrow();
    }

    @Override
    public void kept(Instant at) {
        sql.update("UPDATE outlook_run SET kept_at = ? WHERE id = 1", at);
    }

    @Override
    public List<Alert> open() {
        return sql.list(
                "SELECT * FROM outlook_alert WHERE closed_at IS NULL ORDER BY raised_at, id", JdbcAlerts::alert);
    }

    @Override
    public Optional<Alert> lock(long id) {
        return sql.one("SELECT * FROM outlook_alert WHERE id = ? FOR UPDATE", JdbcAlerts::alert, id);
    }

    @Override
    public boolean raise(Alert alert) {
        String document = alert.document().value();
        String language = code(alert.language());
        int added = sql.update(
                ADD,
                document,
                language,
                alert.stage(),
                alert.station().code(),
                alert.raisedAt(),
                alert.likelyOn(),
                alert.issueBy());
        if (added == 1) {
            return true;
        }
        int opened = sql.update(
                REOPEN, alert.raisedAt(), alert.likelyOn(), alert.issueBy(), document, language, alert.stage());
        if (opened == 0) {
            sql.update(RETURN, document, language, alert.stage());
        }
        return opened == 1;
    }

    @Override
    public void acknowledge(long id, PersonId by, Instant at) {
        sql.update(
                "UPDATE outlook_alert SET acknowledged_by = ?, acknowledged_at = ?, snoozed_until = NULL WHERE id = ?",
                by.value(),
                at,
                id);
    }

    @Override
    public void snooze(long id, LocalDate until) {
        sql.update(
                "UPDATE outlook_alert SET snoozed_until = ?, acknowledged_by = NULL, acknowledged_at = NULL WHERE id = ?",
                until,
                id);
    }

    @Override
    public void reopen(long id) {
        sql.update(
                "UPDATE outlook_alert SET snoozed_until = NULL, acknowledged_by = NULL, acknowledged_at = NULL WHERE id = ?",
                id);
    }

    @Override
    public void escalate(long id, Instant at) {
        sql.update("UPDATE outlook_alert SET escalated_at = ? WHERE id = ?", at, id);
    }

    @Override
    public void close(long id, Alert.Outcome outcome, Instant at) {
        sql.update("UPDATE outlook_alert SET closed_at = ?, outcome = ? WHERE id = ?", at, outcome.code(), id);
    }

    private static Alert alert(Sql.Row row) {
        String by = row.optionalText("acknowledged_by");
        return new Alert(
                row.number("id"),
                new DocumentId(row.text("document_id")),
                Language.find(row.text("language")).orElse(null),
                row.text("stage"),
                DutyStation.of(row.text("station")),
                Objects.requireNonNull(row.instant("raised_at")),
                row.date("likely_on"),
                Objects.requireNonNull(row.date("issue_by")),
                by == null ? null : new PersonId(by),
                row.instant("acknowledged_at"),
                row.date("snoozed_until"),
                row.instant("escalated_at"),
                row.instant("closed_at"));
    }

    private static String code(@Nullable Language language) {
        return language == null ? "" : language.code();
    }
}
