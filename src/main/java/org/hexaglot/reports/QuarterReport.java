package org.hexaglot.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Period;
import org.hexaglot.monitoring.Roster.Count;
import org.hexaglot.monitoring.RosterGrowth;
import org.hexaglot.reports.Report.Column;
import org.hexaglot.reports.Report.Kind;
import org.hexaglot.reports.Report.Name;
import org.hexaglot.reports.Report.Rate;
import org.hexaglot.reports.Report.Section;
import org.hexaglot.reports.Report.Text;
import org.hexaglot.reports.Report.Value;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.Address;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** Tells {@link QuarterFigures} in the words of their reader; definitions are those of domain.md, section 5. */
public final class QuarterReport {
    private static final int FIRST = 16;
    private static final int WEIGHT = 12;

    private final QuarterFigures figures;
    private final Phrases phrases;

    private QuarterReport(QuarterFigures figures, Phrases phrases) {
        this.figures = figures;
        this.phrases = phrases;
    }

    public static Report of(QuarterFigures figures, Phrases phrases) {
        return new QuarterReport(figures, phrases).told();
    }

    private Report told() {
        List<String> lead = new ArrayList<>();
        lead.add(phrases.t(
                "reports.quarter.period",
                "first",
                phrases.date(figures.quarter().from()),
                "last",
                phrases.date(figures.quarter().to())));
        lead.add(phrases.t("reports.status.made", "moment", phrases.fullMoment(figures.madeAt())));
        if (!figures.isOver()) {
            lead.add(phrases.t("reports.quarter.provisional"));
        }
        parity(lead);
        List<Section> sections = new ArrayList<>();
        sections.add(whole(phrases.t("reports.quarter.whole"), Indicator.RATES));
        Quarters.CUTS.forEach(cut -> sections.add(section(cut)));
        sections.add(whole(phrases.t("indicator.work"), Indicator.WORK));
        Quarters.CUTS_OF_WORK.forEach(cut -> sections.add(work(cut)));
        List<String> notes = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            notes.add(definition(indicator));
        }
        notes.add(phrases.t("reports.quarter.counted"));
        String name =
                phrases.t("reports.quarter.title", "quarter", figures.quarter().named(phrases));
        return new Report(name, phrases.language(), name, lead, sections, notes);
    }

    /** The spread of the on-time rate between languages. */
    private void parity(List<String> lead) {
        List<Figure> issuance = rows(Cut.LANGUAGE).stream()
                .map(row -> row.figure(Indicator.ISSUANCE))
                .toList();
        Figure.spread(issuance)
                .ifPresent(spread -> lead.add(phrases.t("reports.quarter.parity", "points", points(spread))));
    }

    private List<IndicatorFigures> rows(Cut cut) {
        return figures.present().cuts().getOrDefault(cut, List.of());
    }

    /** All duty stations together: a row for each indicator, beside the two other quarters. */
    private Section whole(String heading, Set<Indicator> indicators) {
        List<Column> columns = List.of(
                new Column(phrases.t("indicator.name"), Kind.TEXT, FIRST * 2),
                rate(figures.quarter().named(phrases)),
                rate(figures.quarter().previous().named(phrases)),
                new Column(phrases.t("reports.quarter.change"), Kind.FIGURE, WEIGHT),
                rate(figures.quarter().yearBefore().named(phrases)),
                new Column(phrases.t("reports.quarter.changeOfYear"), Kind.FIGURE, WEIGHT));
        List<List<@Nullable Value>> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Figure now = figures.present().whole().figure(indicator);
            Figure before = figures.before().whole().figure(indicator);
            Figure yearBefore = figures.yearBefore().whole().figure(indicator);
            rows.add(Arrays.<@Nullable Value>asList(
                    new Text(name(indicator)),
                    value(now, figures.quarter(), indicator),
                    value(before, figures.quarter().previous(), indicator),
                    indicator.isAmount() ? null : change(now, before),
                    value(yearBefore, figures.quarter().yearBefore(), indicator),
                    indicator.isAmount() ? null : change(now, yearBefore)));
        }
        if (indicators.contains(Indicator.WORDS)) {
            rows.add(roster());
        }
        return new Section(heading, columns, rows);
    }

    private List<@Nullable Value> roster() {
        RosterGrowth roster = figures.roster();
        Double grown = roster.inAYear();
        return Arrays.<@Nullable Value>asList(
                new Text(name(Indicator.ROSTER)),
                members(roster.now(), roster.day()),
                members(roster.before(), roster.dayBefore()),
                null,
                members(roster.yearBefore(), roster.dayOfYearBefore()),
                grown == null ? null : new Text(phrases.growth(grown)));
    }

    private static Value members(Count count, LocalDate day) {
        return new Report.Figure(count.all(), Address.of("/management/roster", "on", day.toString()));
    }

    /** A row for each key; issuance stands beside what it was in the two other quarters. */
    private Section section(Cut cut) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(phrases.t("cut." + cut.code()), Kind.TEXT, FIRST));
        for (Indicator indicator : Indicator.RATES) {
            columns.add(rate(name(indicator)));
        }
        String issuance = name(Indicator.ISSUANCE);
        columns.add(rate(phrases.t(
                "reports.quarter.of",
                "name",
                issuance,
                "quarter",
                figures.quarter().previous().named(phrases))));
        columns.add(rate(phrases.t(
                "reports.quarter.of",
                "name",
                issuance,
                "quarter",
                figures.quarter().yearBefore().named(phrases))));
        List<List<@Nullable Value>> rows = new ArrayList<>();
        for (IndicatorFigures row : rows(cut)) {
            List<@Nullable Value> values = new ArrayList<>();
            values.add(key(cut, row.key()));
            String[] filter = filter(cut, row.key());
            for (Indicator indicator : Indicator.RATES) {
                values.add(value(row.figure(indicator), figures.quarter(), indicator, filter));
            }
            values.add(value(
                    figures.before().row(cut, row.key()).figure(Indicator.ISSUANCE),
                    figures.quarter().previous(),
                    Indicator.ISSUANCE,
                    filter));
            values.add(value(
                    figures.yearBefore().row(cut, row.key()).figure(Indicator.ISSUANCE),
                    figures.quarter().yearBefore(),
                    Indicator.ISSUANCE,
                    filter));
            rows.add(values);
        }
        return new Section(phrases.t("cut.by." + cut.code()), columns, rows);
    }

    /** How the work was done, a row for each key. */
    private Section work(Cut cut) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(phrases.t("cut." + cut.code()), Kind.TEXT, FIRST));
        for (Indicator indicator : Indicator.WORK) {
            columns.add(new Column(name(indicator), indicator.isAmount() ? Kind.FIGURE : Kind.RATE, WEIGHT));
        }
        List<List<@Nullable Value>> rows = new ArrayList<>();
        for (IndicatorFigures row : rows(cut)) {
            List<@Nullable Value> values = new ArrayList<>();
            values.add(key(cut, row.key()));
            for (Indicator indicator : Indicator.WORK) {
                values.add(value(row.figure(indicator), figures.quarter(), indicator, filter(cut, row.key())));
            }
            rows.add(values);
        }
        String by = phrases.t("cut.by." + cut.code());
        return new Section(
                phrases.t("indicator.work.by", "title", phrases.t("indicator.work"), "cut", by), columns, rows);
    }

    private Value key(Cut cut, String key) {
        return switch (cut) {
            case STATION -> new Text(phrases.t("planning.station." + key));
            case LANGUAGE -> new Text(phrases.nameOf(Language.of(key)));
            case BODY, SESSION, DEPARTMENT, CATEGORY, MONTH, QUARTER ->
                key.isBlank() ? new Text(ReportWords.NOTHING) : new Name(key, null);
        };
    }

    private String name(Indicator indicator) {
        return phrases.t("indicator." + indicator.code());
    }

    private String definition(Indicator indicator) {
        Double target = indicator.target();
        String definition = name(indicator) + ": " + phrases.t("indicator.definition." + indicator.code());
        return target == null
                ? definition
                : definition + " " + phrases.t("indicator.target", "target", phrases.percent(target));
    }

    private static Column rate(String name) {
        return new Column(name, Kind.RATE, WEIGHT);
    }

    /** A figure that leads to the documents that were counted, narrowed to one row where names and values say so. */
    private static @Nullable Value value(Figure figure, Period quarter, Indicator indicator, String... filter) {
        if (figure.of() == 0) {
            return null;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("period", quarter.code());
        parameters.put("indicator", indicator.code());
        for (int i = 0; i + 1 < filter.length; i += 2) {
            parameters.put(filter[i], filter[i + 1]);
        }
        String behind = Address.of("/management/documents", parameters);
        return indicator.isAmount()
                ? new Report.Figure(figure.met(), behind)
                : new Rate(figure.met(), figure.of(), behind);
    }

    /** What narrows the documents behind a figure to one row. */
    private static String[] filter(Cut cut, String key) {
        return new String[] {"by", cut == Cut.LANGUAGE ? cut.code() : "", cut.code(), key};
    }

    /** In points; nothing where one of the two has nothing to be counted. */
    private @Nullable Value change(Figure now, Figure then) {
        Double gained = now.pointsSince(then);
        if (gained == null) {
            return null;
        }
        long rounded = Math.round(gained);
        String sign = rounded > 0 ? "▲ +" : rounded < 0 ? "▼ " : "";
        return new Text(sign + points(gained));
    }

    private String points(double points) {
        return phrases.t("reports.quarter.points", "points", Math.round(points));
    }
}
