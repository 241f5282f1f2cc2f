package org.hexaglot.outlook.web;

import java.time.LocalDate;
import java.util.List;
import org.hexaglot.outlook.Compared.Change;
import org.hexaglot.outlook.Likely;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.jspecify.annotations.Nullable;

/** A document that would be ready, or would have to be issued, on another day. */
public record ChangeRow(Change change, DocumentLine line) {
    /** What may become of a document, the gravest first. */
    static final List<String> VERDICTS =
            List.of("turns-late", "recovers", "later-late", "later", "earlier-late", "earlier");

    /** One of {@link #VERDICTS}: earlier or later may be late all the same. */
    public String verdict() {
        boolean moves = change.verdict().equals("earlier") || change.verdict().equals("later");
        return moves && change.then().isLate() ? change.verdict() + "-late" : change.verdict();
    }

    public String standing() {
        return change.then().isLate() ? "late" : "on-track";
    }

    public Likely today() {
        return change.today().whole();
    }

    public Likely then() {
        return change.then().whole();
    }

    public @Nullable LocalDate issueBy() {
        return change.then().document().issueBy();
    }

    public @Nullable LocalDate issueByToday() {
        return change.today().document().issueBy();
    }

    public boolean isIssuedOnAnotherDay() {
        LocalDate today = issueByToday();
        return today != null && !today.equals(issueBy());
    }

    public String href() {
        return "/documents/" + line.id().value();
    }
}
