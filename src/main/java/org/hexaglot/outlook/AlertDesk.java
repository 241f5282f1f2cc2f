package org.hexaglot.outlook;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.outlook.LatenessEvent.Kind;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.WorkingCalendar;

/** Takes what people who can act say to an alert: that they know of it, or want to be told again later. */
@Singleton
public class AlertDesk {
    private static final int LONGEST_SNOOZE = 30;

    private final Alerts alerts;
    private final Documents documents;
    private final DocumentRights rights;
    private final Rules rules;
    private final Journal journal;
    private final Clock clock;

    AlertDesk(Alerts alerts, Documents documents, DocumentRights rights, Rules rules, Journal journal, Clock clock) {
        this.alerts = alerts;
        this.documents = documents;
        this.rights = rights;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The open alerts, oldest first.
     *
     * @param sight which documents of the outlook the reader may see
     */
    @Transactional(readOnly = true)
    public List<Alert> open(Outlook outlook, Predicate<DocumentLine> sight) {
        return alerts.open().stream()
                .filter(alert -> outlook.of(alert.document()).isPresent())
                .filter(alert -> sight.test(outlook.line(alert.document())))
                .toList();
    }

    /** The working day on which managers are told of an alert if nobody answers it until then. */
    public LocalDate escalatesOn(Alert alert) {
        WorkingCalendar calendar = rules.calendar(alert.station());
        return calendar.plusWorkingDays(alert.toldOn(calendar), LatenessDesk.ESCALATED_AFTER);
    }

    /** Somebody who can act knows of it. Answers the alert as it was. */
    @Transactional
    public Alert acknowledge(Actor actor, long id) {
        Alert alert = mine(actor, id);
        if (alert.acknowledgedAt() == null) {
            alerts.acknowledge(id, actor.person(), now());
            journal.record(actor, LatenessEvent.of(alert, Kind.LatenessAcknowledged));
        }
        return alert;
    }

    /** Is told again after so many days, 1 to 30. Answers the alert as it was. */
    @Transactional
    public Alert snooze(Actor actor, long id, int days) {
        Alert alert = mine(actor, id);
        if (days < 1 || days > LONGEST_SNOOZE) {
            throw Refusal.invalid("invalid-scenario").field("days", "scenario-number");
        }
        LocalDate until = rules.calendar(alert.station()).dayOf(now()).plusDays(days);
        alerts.snooze(id, until);
        journal.record(actor, LatenessEvent.of(alert, Kind.LatenessSnoozed).with("until", until.toString()));
        return alert;
    }

    /** Takes back that somebody knows of it or put it off: it awaits an answer again. Answers the alert as it was. */
    @Transactional
    public Alert reopen(Actor actor, long id) {
        Alert alert = mine(actor, id);
        if (alert.acknowledgedAt() != null || alert.snoozedUntil() != null) {
            alerts.reopen(id);
            journal.record(actor, LatenessEvent.of(alert, Kind.LatenessReopened));
        }
        return alert;
    }

    private Alert mine(Actor actor, long id) {
        actor.mustBe(Role.OFFICER, Role.MANAGER);
        Alert alert = alerts.lock(id)
                .filter(found -> actor.serves(found.station().code()))
                .filter(found -> rights.mayRead(documents.get(found.document()), actor))
                .orElseThrow(() -> Refusal.notFound("unknown-alert").with("alert", id));
        if (alert.closedAt() != null) {
            throw Refusal.wrongState("alert-closed");
        }
        return alert;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
