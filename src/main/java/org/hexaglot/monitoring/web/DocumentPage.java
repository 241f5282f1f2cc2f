package org.hexaglot.monitoring.web;

import java.util.List;
import org.hexaglot.document.Document;
import org.hexaglot.web.Form;
import org.hexaglot.web.SixWeekLine;
import org.jspecify.annotations.Nullable;

/**
 * The page of a document: what stands on top of every view, and the view that was asked for; the other views are null.
 *
 * @param view {@code overview files journey days history acts}
 * @param line null while the document has no dates
 * @param why how the dates were found, a sentence each
 * @param form what was typed when an act was refused
 * @param refused name of the act that was refused, or empty
 */
public record DocumentPage(
        Document document,
        String title,
        String titleLanguage,
        @Nullable SixWeekLine line,
        String view,
        NextAct next,
        List<String> why,
        @Nullable Overview overview,
        @Nullable FilesView files,
        @Nullable JourneyView journey,
        @Nullable DaysView days,
        @Nullable HistoryView history,
        @Nullable ActsView acts,
        Form form,
        String refused) {
    public static final List<String> VIEWS = List.of("overview", "files", "journey", "days", "history", "acts");

    public String href() {
        return "/documents/" + document.id();
    }

    public String symbol() {
        return document.metadata().symbol() + "*".repeat(document.issuance().reissues());
    }

    /** The form of an act: as typed when it was this one that was refused, else empty. */
    public Form form(String act) {
        return act.equals(refused) ? form : Form.EMPTY;
    }
}
