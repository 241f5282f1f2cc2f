package org.hexaglot.document;

import java.time.LocalDate;
import java.util.Map;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.LanguagePlan;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a document is held to, agreed or planned: {@link Document#commitment} hands it out. Each verb checks
 * that it is allowed now, changes the document and returns the event.
 */
public final class Commitment {
    private final Document document;
    private final LanguageVersions languages;

    Commitment(Document document, LanguageVersions languages) {
        this.document = document;
        this.languages = languages;
    }

    /** A new slot agreed by both sides. */
    public DocumentEvent agree(@Nullable LocalDate submitBy, @Nullable LocalDate issueBy, String reason) {
        document.mustBeOpen();
        Slot former = document.slot();
        Slot agreed = former.agreed(submitBy, issueBy);
        document.keep(agreed);
        return told(Kind.SlotAgreed, former, agreed).with("reason", reason);
    }

    /** A new slot that follows from the meetings. */
    public DocumentEvent replan(Dates planned, String reason) {
        Slot former = document.slot();
        Slot next = former.planned(planned);
        document.keep(next);
        return told(Kind.DatesReplanned, former, next)
                .with("anchorBefore", text(former.dates().anchor()))
                .with("anchor", text(planned.anchor()))
                .with("reason", reason);
    }

    /** Takes the due dates over that were planned for the present stage and for each language. */
    public void schedule(Dates planned, Map<Language, LanguagePlan> due) {
        document.keep(document.slot().scheduled(planned));
        languages.schedule(due);
    }

    /** The slot date has passed without a manuscript. */
    public DocumentEvent miss() {
        return document.event(Kind.SlotMissed)
                .with("submitBy", text(document.dates().submitBy()));
    }

    private DocumentEvent told(Kind kind, Slot former, Slot present) {
        return document.event(kind)
                .with("submitByBefore", text(former.dates().submitBy()))
                .with("issueByBefore", text(former.dates().issueBy()))
                .with("submitBy", text(present.dates().submitBy()))
                .with("issueBy", text(present.dates().issueBy()));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
