package org.hexaglot.quality.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.document.Document;
import org.hexaglot.kernel.Language;
import org.hexaglot.quality.CheckKind;
import org.hexaglot.quality.QualityFindings.Check;
import org.hexaglot.quality.QualityFindings.Finding;
import org.hexaglot.quality.QualityFindings.Tally;
import org.hexaglot.web.Form;
import org.hexaglot.web.Tab;
import org.jspecify.annotations.Nullable;

/**
 * What the checks of a translation found.
 *
 * @param check null when nothing was checked yet
 * @param errors how many are open
 * @param warnings how many are open
 * @param kind the filter, or null for all
 * @param more how many items are not shown
 * @param form what was typed when a waiver was refused
 * @param refused the finding whose waiver was refused, or empty
 */
public record ChecksPage(
        Document document,
        Language language,
        @Nullable Check check,
        int errors,
        int warnings,
        @Nullable CheckKind kind,
        List<Tab> filters,
        List<Item> items,
        int more,
        Map<CheckKind, Tally> tallies,
        boolean mayWaive,
        Form form,
        String refused) {
    public String href() {
        return "/documents/" + document.id() + "/languages/" + language.code();
    }

    /** Whether there is a translation to speak of. */
    public boolean isChecked() {
        return check != null && check.translated() > 0;
    }

    public boolean hasNoisy() {
        return tallies.values().stream().anyMatch(Tally::isNoisy);
    }

    public Form form(String finding) {
        return finding.equals(refused) ? form : Form.EMPTY;
    }

    /** An alarm with both texts in pieces and the name of whoever let it pass. */
    public record Item(
            Finding finding,
            List<Piece> source,
            List<Piece> target,
            @Nullable String waivedBy) {}

    /** A stretch of a text: letters, marked or not, or a code. */
    public record Piece(String text, boolean marked, boolean code) {}
}
