package org.hexaglot.document;

import java.time.Instant;
import java.time.LocalDate;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The two-sided commitment that a document is held to now (domain.md, section 2). Every new agreement and every new
 * plan is the next version; {@link Slots} keeps them all.
 *
 * @param number counts the versions from 1
 */
public record Slot(int number, Dates dates) {
    static Slot first(Dates dates) {
        return new Slot(1, dates);
    }

    /** The next version, agreed by people; refuses to promise the issue before the submission. */
    Slot agreed(@Nullable LocalDate submitBy, @Nullable LocalDate issueBy) {
        if (submitBy != null && issueBy != null && issueBy.isBefore(submitBy)) {
            throw Refusal.invalid("slot-out-of-order").field("issueBy", "before-submission");
        }
        return new Slot(number + 1, dates.withSlot(submitBy, issueBy));
    }

    /** The next version, planned anew from the meetings. */
    Slot planned(Dates planned) {
        return new Slot(number + 1, planned);
    }

    /** The same commitment with these dates of the present stage. */
    Slot scheduled(Dates planned) {
        return new Slot(number, planned);
    }

    /** This version as {@link Slots} keeps it. */
    public SlotVersion agreedBy(PersonId person, Instant at, String reason) {
        return new SlotVersion(number, dates.submitBy(), dates.issueBy(), reason, person, at);
    }

    /** The same commitment when nothing is left to do. */
    Slot ended() {
        return scheduled(dates.withStage(null, null));
    }
}
