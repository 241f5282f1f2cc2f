package org.hexaglot.outlook;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Stage;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.outlook.Alert.Outcome;
import org.hexaglot.outlook.Calls.Call;
import org.hexaglot.outlook.LatenessEvent.Kind;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.WorkingCalendar;

/** Raises alerts about documents that are likely to be late, follows and ends them, and keeps what was foreseen. */
@Singleton
public class LatenessDesk {
    /** Nobody answered for so many working days: managers are told. */
    static final int ESCALATED_AFTER = 2;

    /** So sure again, and not only just, before an alert is closed: else it would come and go. */
    private static final double AVERTED = .6;

    private static final int MOST_AT_ONCE = 500;
    private static final int MOST_CALLS = 30_000;
    private static final int CALLED_DAYS_AHEAD = 60;

    private final Alerts alerts;
    private final Calls calls;
    private final Documents documents;
    private final Rules rules;
    private final Journal journal;
    private final Clock clock;

    LatenessDesk(Alerts alerts, Calls calls, Documents documents, Rules rules, Journal journal, Clock clock) {
        this.alerts = alerts;
        this.calls = calls;
        this.documents = documents;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /** Brings alerts and calls up to an outlook; does nothing twice, however often and on how many nodes it is done. */
    @Transactional
    public void keep(Outlook outlook) {
        LocalDate called = LocalDate.ofInstant(alerts.lock(), ZoneOffset.UTC);
        Instant now = now();
        LocalDate today = outlook.force().from();
        Set<DocumentId> alerted = new HashSet<>();
        for (Alert alert : alerts.open()) {
            Optional<Prospect> prospect = outlook.of(alert.document());
            boolean kept = prospect.isPresent() ? follow(alert, prospect.get(), now) : end(alert, now);
            if (kept) {
                alerted.add(alert.document());
            }
        }
        outlook.prospects().stream()
                .filter(prospect -> !alerted.contains(prospect.document().id()) && canStillBeHelped(prospect, today))
                .limit(MOST_AT_ONCE)
                .forEach(prospect -> raise(prospect, now));
        if (called.isBefore(today)) {
            calls.keep(today, called(outlook, today));
            calls.settle(today);
            calls.forget(today.minusDays(Calls.KEPT_DAYS));
            alerts.kept(now);
        }
    }

    private static boolean canStillBeHelped(Prospect prospect, LocalDate today) {
        LocalDate issueBy = prospect.document().issueBy();
        return prospect.isLate() && issueBy != null && !issueBy.isBefore(today);
    }

    private void raise(Prospect prospect, Instant now) {
        Holdup holdup = prospect.whole().holdup();
        LocalDate issueBy = prospect.document().issueBy();
        if (issueBy == null) {
            return;
        }
        Alert alert = new Alert(
                0,
                prospect.document().id(),
                holdup.language(),
                holdup.stage(),
                prospect.document().station(),
                now,
                prospect.whole().on(),
                issueBy,
                null,
                null,
                null,
                null,
                null);
        if (alerts.raise(alert)) {
            journal.record(Actor.SYSTEM, LatenessEvent.of(alert, Kind.LatenessForeseen));
        }
    }

    /** Whether the alert stays. */
    private boolean follow(Alert alert, Prospect prospect, Instant now) {
        Double probability = prospect.whole().probability();
        if (!prospect.isLate() && (probability == null || probability >= AVERTED)) {
            alerts.close(alert.id(), Outcome.AVERTED, now);
            journal.record(Actor.SYSTEM, LatenessEvent.of(alert, Kind.LatenessAverted));
            return false;
        }
        if (prospect.isLate() && !alert.isFor(prospect.whole().holdup())) {
            alerts.close(alert.id(), Outcome.MOVED_ON, now);
            return false;
        }
        if (mustEscalate(alert, now)) {
            alerts.escalate(alert.id(), now);
            journal.record(Actor.SYSTEM, LatenessEvent.of(alert, Kind.LatenessEscalated));
        }
        return true;
    }

    private boolean mustEscalate(Alert alert, Instant now) {
        WorkingCalendar calendar = rules.calendar(alert.station());
        LocalDate today = calendar.dayOf(now);
        return alert.escalatedAt() == null
                && alert.isUnanswered(today)
                && calendar.workingDaysBetween(alert.toldOn(calendar), today) >= ESCALATED_AFTER;
    }

    /** The document is out of the outlook; nobody is told of what is done. */
    private boolean end(Alert alert, Instant now) {
        Stage stage = documents.get(alert.document()).stage();
        if (stage.isOpen()) {
            return true;
        }
        alerts.close(alert.id(), stage == Stage.WITHDRAWN ? Outcome.WITHDRAWN : Outcome.ISSUED, now);
        return false;
    }

    private static List<Call> called(Outlook outlook, LocalDate today) {
        List<Call> called = new ArrayList<>();
        for (Prospect prospect : outlook.prospects()) {
            LocalDate issueBy = prospect.document().issueBy();
            if (issueBy == null
                    || issueBy.isBefore(today)
                    || issueBy.isAfter(today.plusDays(CALLED_DAYS_AHEAD))
                    || called.size() >= MOST_CALLS) {
                continue;
            }
            for (OpenVersion version : prospect.document().versions()) {
                Likely likely = prospect.languages().get(version.language());
                Double chance = likely == null ? null : likely.called();
                if (chance != null && likely != null && !version.isReady()) {
                    called.add(new Call(prospect.document().id(), version.language(), chance, likely.on(), issueBy));
                }
            }
        }
        return called;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
