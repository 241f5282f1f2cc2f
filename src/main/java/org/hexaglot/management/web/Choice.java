package org.hexaglot.management.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Period;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.Address;
import org.hexaglot.web.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose to look at; the address carries all of it, so that a link shows the same to others.
 *
 * @param period the present quarter where none was chosen
 * @param query what stands in the address
 */
record Choice(Period period, Map<String, String> query) {
    static final List<String> PARAMETERS = List.of(
            "period",
            "from",
            "to",
            "station",
            "body",
            "session",
            "department",
            "category",
            "language",
            "indicator",
            "met",
            "by");

    private static final List<String> FILTERS =
            List.of("station", "body", "session", "department", "category", "language");

    /** Those of the figures by cut. */
    static final List<String> OF_CUT = Stream.concat(Stream.of("period", "from", "to", "by"), FILTERS.stream())
            .toList();

    private static final int QUARTERS_TO_CHOOSE = 8;
    private static final int YEARS_TO_CHOOSE = 3;

    static Choice of(Map<String, String> query, LocalDate today) {
        String from = query.getOrDefault("from", "");
        String to = query.getOrDefault("to", "");
        String code = query.getOrDefault("period", "");
        if (!from.isEmpty() && !to.isEmpty()) {
            code = from + ".." + to;
        }
        Map<String, String> kept = new LinkedHashMap<>();
        PARAMETERS.stream()
                .filter(name -> !name.equals("from") && !name.equals("to"))
                .filter(query::containsKey)
                .forEach(name -> kept.put(name, query.getOrDefault(name, "")));
        Period period = code.isEmpty() ? Period.quarterOf(today) : Period.of(code);
        kept.put("period", period.code());
        return new Choice(period, kept);
    }

    /** The same, cut by this. */
    Choice by(Cut cut) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.put("by", cut.code());
        return new Choice(period, changed);
    }

    String value(String parameter) {
        return query.getOrDefault(parameter, "");
    }

    Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>(query);
        filters.keySet().retainAll(FILTERS);
        return filters;
    }

    /** The parameters of the indicators as an interface knows them. */
    Map<String, String> parameters() {
        Map<String, String> parameters = filters();
        parameters.put("from", period.from().toString());
        parameters.put("to", period.to().toString());
        parameters.put("by", value("by"));
        return parameters;
    }

    Indicator indicator() {
        return Indicator.of(value("indicator").isEmpty() ? Indicator.ISSUANCE.code() : value("indicator"));
    }

    @Nullable
    Boolean met() {
        return value("met").isEmpty() ? null : Boolean.valueOf(value("met"));
    }

    /** Periods to choose from: the chosen one, quarters of the last two years and the years. */
    List<Period> periods(LocalDate today) {
        Period quarter = Period.quarterOf(today);
        LinkedHashSet<Period> choices = new LinkedHashSet<>();
        choices.add(quarter.next());
        for (int i = 0; i < QUARTERS_TO_CHOOSE; i++) {
            choices.add(quarter);
            quarter = quarter.previous();
        }
        for (int i = 0; i < YEARS_TO_CHOOSE; i++) {
            choices.add(Period.of(Integer.toString(today.getYear() - i)));
        }
        choices.add(period);
        return List.copyOf(choices);
    }

    /** The address of the home with this period. */
    String at(Period other) {
        return address("/management", Map.of("period", other.code()));
    }

    /** The address of the home with a filter more, or without it where the value is empty. */
    String with(String parameter, String value) {
        return address("/management", Map.of(parameter, value));
    }

    /** The address of the documents behind a figure; pairs of names and values come to the filters. */
    String behind(Indicator indicator, @Nullable Boolean met, String... more) {
        Map<String, String> changed = new LinkedHashMap<>();
        changed.put("indicator", indicator.code());
        changed.put("met", met == null ? "" : met.toString());
        for (int i = 0; i < more.length; i += 2) {
            changed.put(more[i], more[i + 1]);
        }
        return address("/management/documents", changed);
    }

    /** The address of all figures, cut by this. */
    String cut(String by) {
        return address("/management/figures", Map.of("by", by, "indicator", "", "met", ""));
    }

    /** The address of those that tell how the work was done, cut by this. */
    String work(String by) {
        String columns = String.join(",", CutLists.codes(Indicator.WORK));
        return address("/management/figures", Map.of("by", by, "indicator", "", "met", "", ListQuery.COLUMNS, columns));
    }

    private String address(String path, Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>(query);
        if (path.equals("/management")) {
            all.keySet().removeAll(List.of("indicator", "met", "by"));
        }
        all.putAll(changed);
        return Address.of(path, all);
    }
}
