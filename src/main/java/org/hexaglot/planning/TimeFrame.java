package org.hexaglot.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mandated time frame: counts the days on which documents of one category are due in and due out from an anchor. */
public sealed interface TimeFrame permits PreSessionFrame, InSessionFrame, PostSessionFrame, FollowUpFrame {
    Scope scope();

    /** What is counted from; null leaves it to the body, save for what follows an issued document. */
    @Nullable
    Anchor anchor();

    /** Working days that processing may take from submission to issuance. */
    int processingDays();

    /**
     * The dates for an anchor.
     *
     * @param planned the day on which the document was first planned
     */
    Dates dates(LocalDate anchor, LocalDate planned, WorkingCalendar calendar);

    /**
     * To which documents a time frame applies.
     *
     * @param name stable name, shown with the dates
     * @param types codes of the document types; empty means all
     * @param from the first day of planning for which it holds
     */
    record Scope(String name, Category category, Set<String> types, LocalDate from) {
        public Scope {
            types = Set.copyOf(types);
        }
    }

    /** Due in, due out, and how they were found. */
    record Dates(LocalDate slot, LocalDate issueBy, List<DerivationStep> steps) {
        public Dates {
            steps = List.copyOf(steps);
        }
    }
}
