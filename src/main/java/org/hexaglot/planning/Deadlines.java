package org.hexaglot.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a document is due in and due out, and why. While no anchor is known the five nullable values are all null;
 * what follows an issued document has a slot and a day of issuance without an anchor.
 *
 * @param anchor the day from which the dates are counted
 * @param governedBy the body, session and item whose anchor is the earliest
 * @param slot last day for submission, met until the end of that day at the station
 * @param issueBy last day for issuance, met until the end of that day at the station
 * @param rule name of the time frame, such as {@code pre-session-10-4-6}
 * @param station whose calendar and time zone count
 * @param derivation how the dates were found, step by step
 */
public record Deadlines(
        @Nullable LocalDate anchor,
        @Nullable Anchor anchorKind,
        @Nullable Considered governedBy,
        @Nullable LocalDate slot,
        @Nullable LocalDate issueBy,
        String rule,
        DutyStation station,
        List<DerivationStep> derivation) {
    public Deadlines {
        derivation = List.copyOf(derivation);
    }
}
