package org.hexaglot.reports;

import org.hexaglot.reports.Report.Day;
import org.hexaglot.reports.Report.Figure;
import org.hexaglot.reports.Report.Mark;
import org.hexaglot.reports.Report.Name;
import org.hexaglot.reports.Report.Rate;
import org.hexaglot.reports.Report.Text;
import org.hexaglot.reports.Report.Value;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** Values of a report as they are read, the same on the page and on paper. */
public final class ReportWords {
    /** Stands where there is nothing to say. */
    public static final String NOTHING = "–";

    private ReportWords() {}

    public static String of(@Nullable Value value, Phrases phrases) {
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof Text text) {
            return text.words();
        }
        if (value instanceof Name name) {
            return name.words();
        }
        if (value instanceof Figure figure) {
            return phrases.number(figure.count());
        }
        if (value instanceof Day day) {
            return phrases.shortDate(day.date());
        }
        if (value instanceof Mark mark) {
            return mark.sign() + " " + mark.words();
        }
        return rate((Rate) value, phrases);
    }

    /** {@code 71 % (179/252)}; without a share where nothing was to be counted. */
    private static String rate(Rate rate, Phrases phrases) {
        String counts = phrases.number(rate.numerator()) + "/" + phrases.number(rate.denominator());
        return rate.denominator() == 0 ? counts : phrases.percent(rate.value()) + " (" + counts + ")";
    }
}
