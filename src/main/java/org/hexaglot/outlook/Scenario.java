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
        @Nullable Help help,
        @Nullable Precedence precedence) {
    /** Everything stays as it is. */
    public static final Scenario NOTHING = new Scenario(null, null, null, null, null, null);

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

    /** A document is taken up before all others in every step. */
    public record Precedence(DocumentId document) {}

    public static Scenario of(NewSlot slot) {
        return new Scenario(slot, null, null, null, null, null);
    }

    public static Scenario of(NewOpening opening) {
        return new Scenario(null, opening, null, null, null, null);
    }

    public static Scenario of(Contractual contractual) {
        return new Scenario(null, null, null, contractual, null, null);
    }

    public static Scenario of(Help help) {
        return new Scenario(null, null, null, null, help, null);
    }

    public static Scenario of(Precedence precedence) {
        return new Scenario(null, null, null, null, null, precedence);
    }

    public boolean isEmpty() {
        return equals(NOTHING);
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
