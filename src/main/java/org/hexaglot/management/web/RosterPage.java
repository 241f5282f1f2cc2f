package org.hexaglot.management.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Roster.Contractor;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Address;
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;
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
        List<Contractor> contractors) {
    public RosterPage {
        contractors = List.copyOf(contractors);
    }

    /** The languages into which somebody translates, in their usual order. */
    public static String languages(Page page, Contractor contractor) {
        return page.list(
                contractor.languages().stream().sorted().map(page::nameOf).toList());
    }

    /** @param ending {@code csv} or {@code xlsx} */
    public String sheetAt(String ending) {
        return Address.of(
                "/management/roster." + ending,
                "on",
                day.toString(),
                "language",
                language == null ? "" : language.code(),
                "station",
                station == null ? "" : station.code());
    }

    Sheet sheet(Page page) {
        List<String> columns = List.of(
                page.t("indicator.roster.contractor"),
                page.t("cut.station"),
                page.t("cut.language"),
                page.t("indicator.roster.joined"),
                page.t("indicator.roster.left"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Contractor each : contractors) {
            rows.add(new ArrayList<>(Arrays.<@Nullable Object>asList(
                    each.name(),
                    page.t("planning.station." + each.station()),
                    languages(page, each),
                    each.joined(),
                    each.left())));
        }
        return new Sheet("roster", columns, rows);
    }
}
