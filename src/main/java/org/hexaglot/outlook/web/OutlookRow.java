package org.hexaglot.outlook.web;

import java.time.LocalDate;
import org.hexaglot.kernel.Language;
import org.hexaglot.outlook.Likely;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.outlook.Prospect;
import org.jspecify.annotations.Nullable;

/**
 * One line of the outlook.
 *
 * @param likely of the language asked for, else of the whole document
 */
public record OutlookRow(
        DocumentLine line,
        Prospect prospect,
        Likely likely,
        @Nullable Language language) {
    /** Less sure than this, in whole per cent, is at risk. */
    private static final int SURE = 80;

    /** {@code late} when it is likely to be ready after its day, {@code at-risk} when it is not sure to make it. */
    public String standing() {
        LocalDate issueBy = prospect.document().issueBy();
        LocalDate on = likely.on();
        if (issueBy == null) {
            return "on-track";
        }
        if (on == null || on.isAfter(issueBy)) {
            return "late";
        }
        Double probability = likely.probability();
        return probability != null && Math.round(probability * 100) < SURE ? "at-risk" : "on-track";
    }

    public String href() {
        return "/documents/" + line.id().value();
    }
}
