package org.hexaglot.management.web;

import java.time.LocalDate;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Roster.Contractor;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * The roster of contractors as its page shows it.
 *
 * @param language only those who translate into it, or null
 * @param station only those who sit there, or null
 */
public record RosterPage(
        LocalDate day,
        @Nullable Language language,
        @Nullable DutyStation station,
        Table<Contractor> table,
        ViewsBar views) {
    public boolean narrows() {
        return language != null || station != null;
    }
}
