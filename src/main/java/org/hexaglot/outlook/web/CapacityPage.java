package org.hexaglot.outlook.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.outlook.Capacity;
import org.hexaglot.planning.Work;
import org.hexaglot.web.Address;
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Curves of words due in one step against words that can be done.
 *
 * @param overloads per step, in how many languages of any of the stations words are left undone
 * @param first the Monday of the first week
 */
public record CapacityPage(Work step, Map<Work, Long> overloads, List<Capacity> stations, LocalDate first) {
    static final String PATH = "/outlook/capacity";

    /** Units of a drawing for a week and for the most words of its station. */
    public static final int STEP = 10;

    public static final int HEIGHT = 60;

    static Work step(String asked) {
        return Capacity.STEPS.stream()
                .filter(step -> step.task().equals(asked))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.of(Refusal.Kind.MALFORMED, "invalid-parameter").with("parameter", "step"));
    }

    public String href(Work other) {
        return Address.of(PATH, "step", other.task());
    }

    /** @param ending {@code csv} or {@code xlsx} */
    public String sheetAt(String ending) {
        return Address.of(PATH + "." + ending, "step", step.task());
    }

    Sheet sheet(Page page) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Capacity capacity : stations) {
            for (Language language : Language.OFFICIAL) {
                double[] backlog = capacity.backlog(language);
                for (int week = 0; week < Capacity.WEEKS; week++) {
                    rows.add(List.of(
                            page.t("planning.station." + capacity.station().code()),
                            page.nameOf(language),
                            week(week),
                            Math.round(capacity.due(language, week)),
                            Math.round(capacity.available(language, week)),
                            Math.round(backlog[week])));
                }
            }
        }
        List<String> columns = Stream.of("cut.station", "cut.language", "outlook.capacity.weekOf")
                .map(key -> page.t(key))
                .collect(Collectors.toCollection(ArrayList::new));
        Stream.of("due", "can", "left").forEach(each -> columns.add(page.t("outlook.capacity.column." + each)));
        return new Sheet("capacity-" + step.task(), columns, rows);
    }

    public int weeks() {
        return Capacity.WEEKS;
    }

    public LocalDate week(int number) {
        return first.plusWeeks(number);
    }

    public long height(Capacity capacity, double words) {
        return Math.round(words / capacity.most() * HEIGHT);
    }

    /** The edge of what can be done, a step for each week, closed at the bottom. */
    public String edge(Capacity capacity, Language language) {
        StringBuilder path = new StringBuilder("M0 " + HEIGHT);
        for (int week = 0; week < Capacity.WEEKS; week++) {
            long top = HEIGHT - height(capacity, capacity.available(language, week));
            path.append(String.format(Locale.ROOT, "L%d %dL%d %d", week * STEP, top, (week + 1) * STEP, top));
        }
        return path.append("L")
                .append(Capacity.WEEKS * STEP)
                .append(" ")
                .append(HEIGHT)
                .append("Z")
                .toString();
    }
}
