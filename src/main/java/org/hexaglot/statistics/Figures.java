package org.hexaglot.statistics;

import java.util.List;
import org.hexaglot.attribution.Account;
import org.hexaglot.document.Document;
import org.hexaglot.planning.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * All that is counted of one document.
 *
 * @param calendar of its duty station
 * @param returns how often it went back to who had it before
 * @param account whose its days were; null until it is issued, for until then they still grow
 */
public record Figures(
        Document document,
        WorkingCalendar calendar,
        List<Outcome> outcomes,
        List<Stay> stays,
        int returns,
        @Nullable Account account) {
    public Figures {
        outcomes = List.copyOf(outcomes);
        stays = List.copyOf(stays);
    }
}
