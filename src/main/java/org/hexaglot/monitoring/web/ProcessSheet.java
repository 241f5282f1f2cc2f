package org.hexaglot.monitoring.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hexaglot.monitoring.web.ProcessPage.Row;
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** The steps of the process as the page has them below the drawing, with times as numbers of days. */
final class ProcessSheet {
    private static final double HOURS_OF_A_DAY = 24;
    private static final double TENTHS = 10;

    private ProcessSheet() {}

    static Sheet of(ProcessPage model, Page page) {
        List<String> columns = List.of(
                page.t("process.step"),
                page.t("process.heat"),
                page.t("process.open"),
                page.t("process.overdue"),
                inDays("process.waiting", page),
                inDays("process.median", page),
                inDays("process.ninety", page),
                page.t("process.stays"));
        List<List<@Nullable Object>> lines = new ArrayList<>();
        model.rows().forEach(row -> lines.add(line(row, page)));
        return new Sheet("process", columns, lines);
    }

    private static String inDays(String key, Page page) {
        return page.t("process.inDays", "column", page.t(key));
    }

    private static List<@Nullable Object> line(Row row, Page page) {
        return Arrays.asList(
                page.t("documents.element." + row.step()),
                page.t("layout.standing." + row.standing()),
                row.open(),
                row.overdue(),
                days(row.waiting()),
                days(row.time()),
                days(row.longTime()),
                row.stays());
    }

    private static @Nullable Double days(@Nullable Double hours) {
        return hours == null ? null : Math.round(hours / HOURS_OF_A_DAY * TENTHS) / TENTHS;
    }
}
