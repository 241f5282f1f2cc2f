package org.hexaglot.outlook.web;

import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.outlook.Likely;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.outlook.Outlook;
import org.hexaglot.outlook.Prospect;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of an outlook are asked for and in which order.
 *
 * @param values what the address says, by name; only {@link #PARAMETERS}
 */
public record OutlookQuestion(Map<String, String> values) {
    public static final List<String> PARAMETERS = List.of("period", "show", "body", "station", "language", "sort");

    /** Weeks from today, the calendar month that follows, or all. */
    public static final List<String> PERIODS = List.of("2w", "5w", "month", "8w", "13w", "26w", "overdue", "all");

    /** Likely late, these and those not sure to make it, or all. */
    public static final List<String> SHOWN = List.of("late", "at-risk", "all");

    public static final List<String> SORTS = List.of("issueBy", "probability", "likely", "symbol");

    public OutlookQuestion {
        values = Map.copyOf(values);
        oneOf(values, "period", PERIODS);
        oneOf(values, "show", SHOWN);
        oneOf(values, "sort", SORTS);
    }

    static OutlookQuestion of(HttpRequest<?> request) {
        return of(request, PARAMETERS);
    }

    /** The same for a table, which has orders of its own: the first to be issued come first. */
    static OutlookQuestion unsorted(HttpRequest<?> request) {
        return of(
                request,
                PARAMETERS.stream().filter(name -> !name.equals("sort")).toList());
    }

    private static OutlookQuestion of(HttpRequest<?> request, List<String> names) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : names) {
            request.getParameters()
                    .getFirst(name)
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> values.put(name, value.strip()));
        }
        return new OutlookQuestion(values);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public String period() {
        return values.getOrDefault("period", "5w");
    }

    public String show() {
        return values.getOrDefault("show", "at-risk");
    }

    public String sort() {
        return values.getOrDefault("sort", "issueBy");
    }

    public boolean narrows() {
        return values.containsKey("body") || values.containsKey("station") || values.containsKey("language");
    }

    /** This question with one value changed, as an address. */
    public String with(String path, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>();
        PARAMETERS.forEach(each -> changed.put(each, each.equals(name) ? value : value(each)));
        return Address.of(path, changed);
    }

    /** All documents of the period that the other filters leave, whether they will be late or not. */
    List<OutlookRow> due(Outlook outlook, Predicate<DocumentLine> sight, LocalDate today) {
        String station = value("station").isEmpty()
                ? ""
                : DutyStation.of(value("station")).code();
        Language language = value("language").isEmpty() ? null : Language.of(value("language"));
        List<OutlookRow> rows = new ArrayList<>();
        for (Prospect prospect : outlook.prospects()) {
            DocumentLine line = outlook.line(prospect.document().id());
            Likely likely =
                    language == null ? prospect.whole() : prospect.languages().get(language);
            if (likely != null
                    && isIn(prospect.document().issueBy(), today)
                    && (station.isEmpty() || line.station().code().equals(station))
                    && (value("body").isEmpty() || value("body").equals(line.body()))
                    && sight.test(line)) {
                rows.add(new OutlookRow(line, prospect, likely, language));
            }
        }
        rows.sort(order());
        return rows;
    }

    /** Those of them that are to be shown. */
    boolean shows(OutlookRow row) {
        return switch (show()) {
            case "late" -> row.standing().equals("late");
            case "at-risk" -> !row.standing().equals("on-track");
            default -> true;
        };
    }

    private boolean isIn(@Nullable LocalDate issueBy, LocalDate today) {
        String period = period();
        if (issueBy == null || period.equals("all")) {
            return issueBy != null;
        }
        if (period.equals("overdue")) {
            return issueBy.isBefore(today);
        }
        if (period.equals("month")) {
            return YearMonth.from(issueBy).equals(YearMonth.from(today).plusMonths(1));
        }
        int weeks = Integer.parseInt(period.substring(0, period.length() - 1));
        return !issueBy.isBefore(today) && !issueBy.isAfter(today.plusWeeks(weeks));
    }

    private Comparator<OutlookRow> order() {
        Comparator<LocalDate> days = Comparator.nullsLast(Comparator.naturalOrder());
        Comparator<OutlookRow> byDay =
                Comparator.comparing(row -> row.prospect().document().issueBy(), days);
        return switch (sort()) {
            case "probability" ->
                Comparator.comparing(
                                (OutlookRow row) -> row.likely().probability(),
                                Comparator.nullsLast(Comparator.<Double>naturalOrder()))
                        .thenComparing(byDay);
            case "likely" ->
                Comparator.comparing((OutlookRow row) -> row.likely().on(), days)
                        .thenComparing(byDay);
            case "symbol" -> Comparator.comparing(row -> row.line().symbol());
            default -> byDay.thenComparing(row -> row.line().symbol());
        };
    }

    private static void oneOf(Map<String, String> values, String name, List<String> allowed) {
        String value = values.get(name);
        if (value != null && !allowed.contains(value)) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-parameter").with("parameter", name);
        }
    }
}
