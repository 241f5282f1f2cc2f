package org.hexaglot.management.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Counted;
import org.hexaglot.monitoring.Period;
import org.hexaglot.monitoring.ViewsBar;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.Address;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Tab;
import org.jspecify.annotations.Nullable;

/** The documents behind a figure as their page shows them. */
public record BehindPage(Choice choice, Listing<Counted> listing, ViewsBar views) {
    public Indicator indicator() {
        return choice.indicator();
    }

    public @Nullable Boolean met() {
        return choice.met();
    }

    public Period period() {
        return choice.period();
    }

    public List<Counted> rows() {
        return listing.items();
    }

    public @Nullable String next() {
        String cursor = listing.next();
        return cursor == null ? null : choice.behindNext(cursor);
    }

    public String home() {
        return choice.with("indicator", "");
    }

    /** The same documents, those that met it, those that did not, or both. */
    public String only(@Nullable Boolean met) {
        return choice.behind(indicator(), met);
    }

    /** @param ending {@code csv} or {@code xlsx} */
    public String sheet(String ending) {
        return choice.sheet(ending);
    }

    /** How those are called that are in the first number, and those that are not. */
    public String called(Page page, boolean met) {
        if (indicator().isOfWork()) {
            return page.t(met ? "indicator." + indicator().code() : "indicator.rest");
        }
        return page.t(met ? "management.which.met" : "management.which.missed");
    }

    /** Those that met it, those that did not, and all; of an amount there are no parts. */
    public List<Tab> tabs(Page page) {
        return indicator().isAmount()
                ? List.of()
                : List.of(
                        Tab.of(called(page, false), only(false), Boolean.FALSE.equals(met())),
                        Tab.of(called(page, true), only(true), Boolean.TRUE.equals(met())),
                        Tab.of(page.t("management.which.all"), only(null), met() == null));
    }

    /** A filter in words. */
    public String named(Page page, String filter, String value) {
        return switch (filter) {
            case "station", "language", "category" -> QuarterPage.named(page, filter, value);
            default -> value;
        };
    }

    /** What narrows the figure, such as a body and its code. */
    public Map<String, String> filters() {
        return choice.filters();
    }

    public boolean byLanguage() {
        return indicator().isOfWork() || choice.value("by").equals("language");
    }

    /** What was said of a version, for those who answer. */
    public static String complaints(Counted row) {
        Language language = row.language();
        return Address.of(
                "/complaints",
                "state",
                "all",
                "document",
                row.document().value(),
                "language",
                language == null ? "" : language.code());
    }
}
