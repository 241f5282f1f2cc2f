package org.hexaglot.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.hexaglot.planning.TimeFrame.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a document is due in and due out (domain.md, section 2). A document for several bodies or items obeys the
 * earliest anchor; a consideration that is not known yet falls back to the opening of the session; what remains unknown
 * gives no dates and says so.
 */
public final class DeadlinePlanner {
    /** Assumption: a document that no body considers yet is planned at Headquarters. */
    private static final DutyStation HEADQUARTERS = DutyStation.NEW_YORK;

    private static final Comparator<Candidate> EARLIEST = Comparator.comparing(Candidate::anchor)
            .thenComparing(candidate -> candidate.dates().issueBy())
            .thenComparing(candidate -> candidate.dates().slot());

    private final Rules rules;

    public DeadlinePlanner(Rules rules) {
        this.rules = rules;
    }

    /**
     * Plans a document.
     *
     * @param planned the day on which the document was first planned: it chooses the time frame and tells whether an
     *     in-session document was forecast in time. Pass the same day again when planning anew, or a late document could
     *     find itself on time.
     */
    public Deadlines plan(
            Category category, @Nullable String documentType, List<Occasion> occasions, LocalDate planned) {
        TimeFrame frame = rules.timeFrame(category, documentType, planned);
        List<DerivationStep> steps = new ArrayList<>();
        steps.add(DerivationStep.of("rule").with("rule", frame.scope().name()));
        List<Candidate> candidates = new ArrayList<>();
        for (Occasion occasion : occasions) {
            Anchor kind = kindKnown(frame, occasion, steps);
            LocalDate anchor = kind == null ? null : occasion.day(kind);
            if (kind != null && anchor != null) {
                Dates dates = frame.dates(anchor, planned, rules.calendar(occasion.station()));
                candidates.add(new Candidate(occasion, kind, anchor, dates));
            }
        }
        if (candidates.isEmpty()) {
            steps.add(DerivationStep.of("no-anchor"));
            DutyStation station =
                    occasions.isEmpty() ? HEADQUARTERS : occasions.get(0).station();
            return new Deadlines(null, null, null, null, null, frame.scope().name(), station, steps);
        }
        return governed(frame, candidates.stream().min(EARLIEST).orElseThrow(), candidates.size(), steps);
    }

    private Deadlines governed(TimeFrame frame, Candidate first, int candidates, List<DerivationStep> steps) {
        Occasion occasion = first.occasion();
        steps.add(DerivationStep.of(first.kind().code())
                .with(occasion.reference())
                .with("date", first.anchor()));
        if (candidates > 1) {
            steps.add(DerivationStep.of("earliest").with("count", candidates).with(occasion.reference()));
        }
        steps.addAll(first.dates().steps());
        for (int year : new TreeSet<>(
                List.of(first.dates().slot().getYear(), first.dates().issueBy().getYear()))) {
            if (!rules.calendar(occasion.station()).knows(year)) {
                steps.add(DerivationStep.of("holidays-unknown")
                        .with("year", String.valueOf(year))
                        .with("station", occasion.station()));
            }
        }
        return new Deadlines(
                first.anchor(),
                first.kind(),
                occasion.reference(),
                first.dates().slot(),
                first.dates().issueBy(),
                frame.scope().name(),
                occasion.station(),
                steps);
    }

    private static @Nullable Anchor kindKnown(TimeFrame frame, Occasion occasion, List<DerivationStep> steps) {
        Anchor framed = frame.anchor();
        Anchor kind = framed == null ? occasion.anchor() : framed;
        if (occasion.day(kind) != null) {
            return kind;
        }
        if (kind == Anchor.CONSIDERATION && occasion.opens() != null) {
            steps.add(DerivationStep.of("consideration-unknown").with(occasion.reference()));
            return Anchor.SESSION_OPENING;
        }
        steps.add(DerivationStep.of("anchor-unknown").with("kind", kind).with(occasion.reference()));
        return null;
    }

    private record Candidate(Occasion occasion, Anchor kind, LocalDate anchor, Dates dates) {}
}
