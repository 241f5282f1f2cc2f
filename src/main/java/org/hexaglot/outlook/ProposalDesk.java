package org.hexaglot.outlook;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.outlook.Proposal.State;
import org.hexaglot.outlook.ProposalEvent.Kind;
import org.hexaglot.outlook.Scenario.NewOpening;
import org.hexaglot.outlook.Scenario.NewSlot;
import org.hexaglot.planning.Meetings;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a manager has tried out before the documents officers, who alone agree slots and move sessions. A proposal
 * stands in the journal and nowhere else; that it was applied is seen from the slot or the session itself.
 */
@Singleton
public class ProposalDesk {
    /** How far back proposals are shown. */
    public static final int DAYS = 60;

    /** Proposals and answers to them, the newest in the journal, of which those are that are shown. */
    public static final int MOST = 200;

    private static final int LONGEST_REASON = 500;

    private final OutlookDesk outlooks;
    private final Meetings meetings;
    private final Journal journal;
    private final Clock clock;

    ProposalDesk(OutlookDesk outlooks, Meetings meetings, Journal journal, Clock clock) {
        this.outlooks = outlooks;
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Asks once for what is asked for already.
     *
     * @param scenario read with the sight of the actor, so that it concerns documents that they may see
     * @param address of the page that shows it
     */
    @Transactional
    public void propose(Actor actor, Scenario scenario, String address, String reason) {
        actor.mustBe(OutlookDesk.READERS);
        NewSlot slot = scenario.slot();
        NewOpening opening = scenario.opening();
        if (slot == null && opening == null) {
            throw Refusal.invalid("invalid-scenario").field("document", "required");
        }
        String why = reason(reason);
        List<Proposal> open = outlooks.answer(outlook -> open(outlook, slot, address));
        if (slot != null && open.stream().noneMatch(each -> each.document() != null)) {
            journal.record(actor, ProposalEvent.of(slot, address, why));
        }
        if (opening != null && open.stream().noneMatch(each -> each.meeting() != null)) {
            mustExist(opening);
            journal.record(actor, ProposalEvent.of(opening, address, why));
        }
    }

    /** The same from the same address; a document that is proposed must be in the outlook. */
    private List<Proposal> open(Outlook outlook, @Nullable NewSlot slot, String address) {
        if (slot != null) {
            outlook.mustKnow(slot.document());
        }
        return all(outlook, line -> true).stream()
                .filter(each -> each.isOpen() && each.address().equals(address))
                .toList();
    }

    /** By a documents officer, or by whoever proposed it. */
    @Transactional
    public void setAside(Actor actor, long id, String reason) {
        Proposal proposal = all(outlooks.now(), outlooks.sightOf(actor)).stream()
                .filter(each -> each.id() == id && each.isOpen())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-proposal").with("proposal", id));
        if (!proposal.by().equals(actor.person())) {
            actor.mustBe(Role.OFFICER);
        }
        journal.record(actor, ProposalEvent.setAside(proposal, reason(reason)));
    }

    /** Those that await an answer, and what came of the actor's own of the last weeks; newest first. */
    @Transactional(readOnly = true)
    public List<Proposal> shownTo(Actor actor, Outlook outlook) {
        return all(outlook, outlooks.sightOf(actor)).stream()
                .filter(each -> each.isOpen() || each.by().equals(actor.person()))
                .toList();
    }

    private List<Proposal> all(Outlook outlook, Predicate<DocumentLine> sight) {
        Instant since = clock.instant().minus(Duration.ofDays(DAYS));
        Map<String, Entry> ends = new HashMap<>();
        List<Proposal> proposals = new ArrayList<>();
        for (Entry entry : journal.concerning(ProposalEvent.SUBJECT, Long.MAX_VALUE, MOST)) {
            if (entry.type().equals(Kind.ProposalSetAside.name())) {
                ends.put(text(entry, "proposal"), entry);
            } else if (entry.at().isAfter(since)) {
                proposal(entry, ends.get(String.valueOf(entry.id())), outlook, sight)
                        .ifPresent(proposals::add);
            }
        }
        return proposals;
    }

    /** Empty when it concerns what is out, unknown to the reader or opened already. */
    private Optional<Proposal> proposal(
            Entry entry, @Nullable Entry end, Outlook outlook, Predicate<DocumentLine> sight) {
        DocumentId document = entry.document();
        Optional<Boolean> applied =
                document == null ? isOpened(entry, outlook.force().from()) : isAgreed(entry, document, outlook, sight);
        return applied.map(done -> new Proposal(
                entry.id(),
                entry.actor(),
                entry.at(),
                text(entry, "address"),
                text(entry, "reason"),
                document,
                date(entry, "submitBy"),
                date(entry, "issueBy"),
                document == null ? text(entry, "meeting") : null,
                date(entry, "opens"),
                end != null ? State.SET_ASIDE : done ? State.APPLIED : State.OPEN,
                end == null ? null : end.actor(),
                end == null ? null : text(end, "reason")));
    }

    private static Optional<Boolean> isAgreed(
            Entry entry, DocumentId document, Outlook outlook, Predicate<DocumentLine> sight) {
        if (outlook.of(document).isEmpty() || !sight.test(outlook.line(document))) {
            return Optional.empty();
        }
        DocumentLine line = outlook.line(document);
        LocalDate issueBy = date(entry, "issueBy");
        return Optional.of(Objects.equals(line.submitBy(), date(entry, "submitBy"))
                && (issueBy == null || issueBy.equals(line.issueBy())));
    }

    private Optional<Boolean> isOpened(Entry entry, LocalDate today) {
        String meeting = text(entry, "meeting");
        int divided = meeting.indexOf(' ');
        LocalDate opens = Objects.requireNonNull(date(entry, "opens"));
        return meetings.session(meeting.substring(0, divided), meeting.substring(divided + 1))
                .filter(session -> !opens.isBefore(today))
                .map(session -> opens.equals(session.opens()));
    }

    private void mustExist(NewOpening opening) {
        if (meetings.session(opening.body(), opening.session()).isEmpty()) {
            throw Refusal.notFound("unknown-session")
                    .with("body", opening.body())
                    .with("session", opening.session());
        }
    }

    private static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty()) {
            throw Refusal.invalid("invalid-scenario").field("reason", "required");
        }
        return reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
    }

    private static String text(Entry entry, String name) {
        return String.valueOf(entry.data().getOrDefault(name, ""));
    }

    private static @Nullable LocalDate date(Entry entry, String name) {
        String text = text(entry, name);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
