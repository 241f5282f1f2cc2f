package org.hexaglot.outlook;

import java.time.LocalDate;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/** What is tried out, one lever of each kind; null for those that stay as they are. */
public record Scenario(
        @Nullable NewSlot slot,
        @Nullable NewOpening opening,
        @Nullable Absence absence,
        @Nullable Contractual contractual,
        @Nullable Help help) {
    /** A document is accepted on another slot. */
    public record NewSlot(
            DocumentId document,
            LocalDate submitBy,
            @Nullable LocalDate issueBy) {}

    /** A session opens on another day. */
    public record NewOpening(String body, String session, LocalDate opens) {}

    /** So many translators into a language are away, both days included. */
    public record Absence(Language language, int people, LocalDate from, LocalDate to) {}

    /** So many per cent of the in-house capacity for translation more outside, in one language or in all. */
    public record Contractual(int percent, @Nullable Language language) {}

    /** The staff of one station work for another as well, after its own. */
    public record Help(DutyStation helped, DutyStation helper) {}

    public boolean isEmpty() {
        return slot == null && opening == null && absence == null && contractual == null && help == null;
    }

    /** The staff as it would be. */
    Workforce applied(Workforce force) {
        Workforce changed = force;
        if (absence != null) {
            changed = changed.without(absence.people(), absence.language(), absence.from(), absence.to());
        }
        if (contractual != null) {
            changed = changed.withContractual(contractual.percent(), contractual.language());
        }
        return help == null ? changed : changed.helping(help.helped(), help.helper());
    }
}
