package org.hexaglot.reports.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.hexaglot.reports.Report.Column;
import org.hexaglot.reports.Report.Day;
import org.hexaglot.reports.Report.Figure;
import org.hexaglot.reports.Report.Kind;
import org.hexaglot.reports.Report.Rate;
import org.hexaglot.reports.Report.Value;
import org.hexaglot.reports.ReportWords;
import org.hexaglot.reports.ScriptRuns;
import org.hexaglot.web.Phrases;
import org.hexaglot.web.Workbook.Share;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of a workbook: each value with its own type, a rate in three cells. */
final class Cells {
    private final Phrases phrases;

    Cells(Phrases phrases) {
        this.phrases = phrases;
    }

    List<@Nullable Object> of(List<Column> columns, List<@Nullable Value> values) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == Kind.RATE) {
                rate(cells, values.get(i));
            } else {
                cells.add(value(values.get(i)));
            }
        }
        return cells;
    }

    /** The share, its numerator and its denominator; an amount among rates is a numerator of nothing. */
    private static void rate(List<@Nullable Object> cells, @Nullable Value value) {
        Rate rate = value instanceof Rate one ? one : null;
        Figure figure = value instanceof Figure one ? one : null;
        cells.add(rate == null || rate.denominator() == 0 ? null : new Share(rate.value()));
        cells.add(rate != null ? Long.valueOf(rate.numerator()) : figure == null ? null : figure.count());
        cells.add(rate == null ? null : rate.denominator());
    }

    private @Nullable Object value(@Nullable Value value) {
        if (value instanceof Figure figure) {
            return figure.count();
        }
        if (value instanceof Day date) {
            return date.date();
        }
        return value == null ? null : text(ReportWords.of(value, phrases));
    }

    static String text(String words) {
        return ScriptRuns.embedded(words);
    }
}
