package org.hexaglot.outlook;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hexaglot.document.Document;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Scheduling;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.outlook.Compared.Change;
import org.hexaglot.outlook.OpenDocument.Waits;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.outlook.Scenario.NewOpening;
import org.hexaglot.outlook.Scenario.NewSlot;
import org.hexaglot.outlook.Scenario.Precedence;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.Deadlines;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.Occasion;
import org.hexaglot.planning.Rules;
import org.jspecify.annotations.Nullable;

/** Tries out what would be, and keeps nothing. */
@Singleton
public class WhatIfDesk {
    private static final List<String> VERDICTS = List.of("turns-late", "recovers", "later", "earlier");

    private final Documents documents;
    private final Meetings meetings;
    private final Scheduling scheduling;
    private final Rules rules;

    WhatIfDesk(Documents documents, Meetings meetings, Scheduling scheduling, Rules rules) {
        this.documents = documents;
        this.meetings = meetings;
        this.scheduling = scheduling;
        this.rules = rules;
    }

    /**
     * Refuses an unknown document or session.
     *
     * @param sight which documents the reader may see; others count in what people do, and are not told
     */
    @Transactional(readOnly = true)
    public Compared compare(Outlook outlook, Scenario scenario, Predicate<DocumentLine> sight) {
        Map<DocumentId, OpenDocument> changed = new HashMap<>();
        NewSlot slot = scenario.slot();
        NewOpening opening = scenario.opening();
        if (opening != null) {
            moved(outlook, opening).forEach(document -> changed.put(document.id(), document));
        }
        if (slot != null) {
            changed.put(slot.document(), accepted(outlook, slot, rules));
        }
        Precedence precedence = scenario.precedence();
        if (precedence != null) {
            outlook.mustKnow(precedence.document());
        }
        return compare(
                outlook,
                changed,
                scenario,
                rules,
                prospect -> sight.test(outlook.line(prospect.document().id())));
    }

    /** The pure part: the same outlook with some documents changed, and with the staff and the order of the scenario. */
    static Compared compare(
            Outlook outlook,
            Map<DocumentId, OpenDocument> changed,
            Scenario scenario,
            Rules rules,
            Predicate<Prospect> seen) {
        Season season = season(outlook, changed, scenario);
        Workforce force = scenario.applied(outlook.force());
        List<Prospect> then =
                Foresight.of(season, force, rules.standards(force.from()), outlook.pace(), outlook.calibration())
                        .stream()
                        .filter(seen)
                        .toList();
        List<Change> changes = new ArrayList<>();
        for (Prospect prospect : then) {
            outlook.of(prospect.document().id())
                    .map(today -> new Change(today, prospect))
                    .filter(WhatIfDesk::differs)
                    .ifPresent(changes::add);
        }
        changes.sort(Comparator.comparing((Change change) -> VERDICTS.indexOf(change.verdict()))
                .thenComparing(
                        change -> change.then().document().issueBy(),
                        Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        return new Compared(late(outlook.prospects().stream().filter(seen)), late(then.stream()), changes);
    }

    private static Season season(Outlook outlook, Map<DocumentId, OpenDocument> changed, Scenario scenario) {
        Precedence precedence = scenario.precedence();
        List<OpenDocument> documents = outlook.season().documents().stream()
                .map(document -> changed.getOrDefault(document.id(), document))
                .toList();
        return new Season(documents, precedence == null ? null : precedence.document());
    }

    private static boolean differs(Change change) {
        return !Objects.equals(
                        change.today().whole().on(), change.then().whole().on())
                || !Objects.equals(
                        change.today().document().issueBy(),
                        change.then().document().issueBy());
    }

    private static long late(Stream<Prospect> prospects) {
        return prospects.filter(Prospect::isLate).count();
    }

    static OpenDocument accepted(Outlook outlook, NewSlot slot, Rules rules) {
        OpenDocument present = outlook.mustKnow(slot.document()).document();
        LocalDate issueBy = slot.issueBy() == null ? present.issueBy() : slot.issueBy();
        return agreed(outlook, present, slot.submitBy(), issueBy, rules);
    }

    private List<OpenDocument> moved(Outlook outlook, NewOpening opening) {
        if (meetings.session(opening.body(), opening.session()).isEmpty()) {
            throw Refusal.notFound("unknown-session")
                    .with("body", opening.body())
                    .with("session", opening.session());
        }
        List<OpenDocument> moved = new ArrayList<>();
        List<DocumentId> concerned = documents.openConsideredBy(opening.body(), opening.session());
        for (Document document : documents.all(concerned)) {
            outlook.of(document.id()).ifPresent(prospect -> {
                Deadlines after = scheduling.deadlines(
                        document.metadata(),
                        scheduling.plannedOn(document),
                        considered -> occasion(considered, opening));
                moved.add(agreed(outlook, prospect.document(), after.slot(), after.issueBy(), rules));
            });
        }
        return moved;
    }

    private Occasion occasion(Considered considered, NewOpening opening) {
        Occasion present = meetings.occasion(considered);
        boolean moved =
                opening.body().equals(considered.body()) && opening.session().equals(considered.session());
        return !moved
                ? present
                : new Occasion(
                        considered,
                        present.station(),
                        present.anchor(),
                        opening.opens(),
                        present.closes(),
                        present.consideration());
    }

    /** A manuscript that is awaited is expected on the new slot; one that is in stays as late as it was. */
    private static OpenDocument agreed(
            Outlook outlook,
            OpenDocument document,
            @Nullable LocalDate submitBy,
            @Nullable LocalDate issueBy,
            Rules rules) {
        if (document.waits() != Waits.MANUSCRIPT || submitBy == null) {
            return document.agreed(document.startsOn(), document.late(), issueBy);
        }
        LocalDate today = outlook.force().from();
        LocalDate expected = Situation.expected(submitBy, today, rules.calendar(document.station()));
        return document.agreed(expected, submitBy.isBefore(today), issueBy);
    }
}
