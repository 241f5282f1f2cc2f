package org.hexaglot.management.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.attribution.Account;
import org.hexaglot.attribution.Holder;
import org.hexaglot.kernel.Language;
import org.hexaglot.management.Overview;
import org.hexaglot.management.Overview.Worst;
import org.hexaglot.monitoring.Breakdown;
import org.hexaglot.monitoring.Breakdown.Held;
import org.hexaglot.monitoring.Counted;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.Period;
import org.hexaglot.planning.Body;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.Address;
import org.jspecify.annotations.Nullable;

/** The home of management as its page shows it. */
public record ManagementPage(Choice choice, Overview overview, Language language, LocalDate today) {
    /** As many rows of a cut are shown, and as many are printed, so that all of it is on one sheet. */
    public static final int SHOWN_ROWS = 12;

    public static final int PRINTED_ROWS = 6;

    private static final int WHOLE = 100;
    private static final int LEAST_NAMED = 5;

    /** A part of the bar of days, in per cent of it. */
    public record Part(Holder holder, long days, double at, double width) {
        /** Whether there is room for words about it. */
        public boolean isNamed() {
            return width >= LEAST_NAMED;
        }
    }

    /** Whether a figure reaches its target; null where it has none or counts nothing. */
    public static @Nullable Boolean reaches(Indicator indicator, Figure figure) {
        Double target = indicator.target();
        Double rate = figure.rate();
        return target == null || rate == null ? null : rate >= target;
    }

    /**
     * A level of the funnel.
     *
     * @param share of the documents that were due
     * @param href where its documents are, or null
     */
    public record Level(
            String code,
            long documents,
            double share,
            @Nullable String href) {}

    public List<Body> bodies() {
        return overview.known();
    }

    public Period period() {
        return overview.period();
    }

    public String value(String parameter) {
        return choice.value(parameter);
    }

    public boolean narrows() {
        return !choice.filters().isEmpty();
    }

    public String at(Period other) {
        return choice.at(other);
    }

    public String cut(String by) {
        return choice.cut(by);
    }

    /** All that tells how the work was done, by language. */
    public String ofWork() {
        return choice.work("language");
    }

    /** Who was on the roster of contractors on a day. */
    public String roster(LocalDate day, @Nullable Language into) {
        return Address.of(
                "/management/roster",
                "on",
                day.toString(),
                "language",
                into == null ? "" : into.code(),
                "station",
                choice.value("station"));
    }

    public String with(String parameter, String value) {
        return choice.with(parameter, value);
    }

    public String behind(Indicator indicator, @Nullable Boolean met, String... more) {
        return choice.behind(indicator, met, more);
    }

    public List<Period> choices() {
        return choice.periods(today);
    }

    public List<Level> levels() {
        Breakdown.Funnel funnel = overview.funnel();
        return List.of(
                level("due", funnel.due(), choice.behind(Indicator.ISSUANCE, null)),
                level("onTime", funnel.onTime(), null),
                level("withinLimit", funnel.withinLimit(), choice.behind(Indicator.ISSUANCE_CONDITIONAL, null)),
                level("processed", funnel.processed(), null),
                level("issued", funnel.issued(), choice.behind(Indicator.ISSUANCE_CONDITIONAL, true)));
    }

    private Level level(String code, long documents, @Nullable String href) {
        long due = overview.funnel().due();
        return new Level(code, documents, due == 0 ? 0 : (double) documents / due, href);
    }

    /** The languages that others waited for, the most often first. */
    public List<Map.Entry<Language, Long>> heldFor() {
        return overview.causes().heldFor().entrySet().stream()
                .sorted(Map.Entry.<Language, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** The holders that are named beside the bar, in its order. */
    public List<Part> named() {
        return parts().stream().filter(Part::isNamed).toList();
    }

    /** The days by holder, whichever language they had, in the order of a document's journey. */
    public List<Part> parts() {
        Map<Holder, Long> days = new EnumMap<>(Holder.class);
        for (Held held : overview.days().held()) {
            days.merge(held.holder(), held.days(), Long::sum);
        }
        long all = Math.max(1, overview.days().days());
        double[] at = {0};
        return days.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> {
                    double width = (double) each.getValue() / all * WHOLE;
                    Part part = new Part(each.getKey(), each.getValue(), at[0], width);
                    at[0] += width;
                    return part;
                })
                .toList();
    }

    /** Days an issued document took on average with this holder. */
    public double mean(Part part) {
        return overview.days().documents() == 0
                ? 0
                : (double) part.days() / overview.days().documents();
    }

    public double share(Part part) {
        return (double) part.days() / Math.max(1, overview.days().days());
    }

    public static long daysLate(Counted document, LocalDate today) {
        LocalDate until = document.doneOn() == null ? today : document.doneOn();
        return until.toEpochDay() - document.dueOn().toEpochDay();
    }

    /** Who had it longest, or null while nobody had it for a day. */
    public static @Nullable Holder longest(Worst worst) {
        Account account = worst.account();
        if (account == null) {
            return null;
        }
        Map<Holder, Integer> days = new EnumMap<>(Holder.class);
        account.shares().forEach(share -> days.merge(share.holder(), share.days(), Integer::sum));
        return days.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    public static String symbol(Counted document) {
        return String.join(" – ", document.symbols());
    }

    public String nameOf(String body) {
        return overview.known().stream()
                .filter(each -> each.code().equals(body))
                .map(each -> each.nameIn(language))
                .findFirst()
                .orElse(body);
    }
}
