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
 * gives no dates and says so. What follows an issued document is counted from the day on which it is planned.
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
        if (frame instanceof FollowUpFrame) {
            return sincePlanning(frame, station(occasions), planned, steps);
        }
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
            String rule = frame.scope().name();
            return new Deadlines(null, null, null, null, null, rule, station(occasions), steps);
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
        warnOfUnknownHolidays(first.dates(), occasion.station(), steps);
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

    private Deadlines sincePlanning(
            TimeFrame frame, DutyStation station, LocalDate planned, List<DerivationStep> steps) {
        Dates dates = frame.dates(planned, planned, rules.calendar(station));
        steps.addAll(dates.steps());
        warnOfUnknownHolidays(dates, station, steps);
        String rule = frame.scope().name();
        return new Deadlines(null, null, null, dates.slot(), dates.issueBy(), rule, station, steps);
    }

    private void warnOfUnknownHolidays(Dates dates, DutyStation station, List<DerivationStep> steps) {
        for (int year :
                new TreeSet<>(List.of(dates.slot().getYear(), dates.issueBy().getYear()))) {
            if (!rules.calendar(station).knows(year)) {
                steps.add(DerivationStep.of("holidays-unknown")
                        .with("year", String.valueOf(year))
                        .with("station", station));
            }
        }
    }

    private static DutyStation station(List<Occasion> occasions) {
        return occasions.isEmpty() ? HEADQUARTERS : occasions.get(0).station();
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
