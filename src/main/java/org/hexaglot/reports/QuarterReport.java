package org.hexaglot.reports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.reports.Report.Column;
import org.hexaglot.reports.Report.Kind;
import org.hexaglot.reports.Report.Name;
import org.hexaglot.reports.Report.Rate;
import org.hexaglot.reports.Report.Section;
import org.hexaglot.reports.Report.Text;
import org.hexaglot.reports.Report.Value;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** Tells {@link QuarterFigures} in the words of their reader; definitions are those of domain.md, section 5. */
public final class QuarterReport {
    private static final int FIRST = 16;
    private static final int WEIGHT = 12;
    private static final double HUNDRED = 100;

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
                phrases.date(figures.quarter().first()),
                "last",
                phrases.date(figures.quarter().last())));
        lead.add(phrases.t("reports.status.made", "moment", phrases.fullMoment(figures.madeAt())));
        if (!figures.isOver()) {
            lead.add(phrases.t("reports.quarter.provisional"));
        }
        parity(lead);
        List<Section> sections = new ArrayList<>();
        sections.add(whole());
        Quarters.CUTS.forEach(cut -> sections.add(section(cut)));
        List<String> notes = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            notes.add(name(indicator) + ": " + phrases.t("reports.quarter.definition." + indicator.code()));
        }
        notes.add(phrases.t("reports.quarter.counted"));
        String name = phrases.t("reports.quarter.title", "quarter", named(figures.quarter()));
        return new Report(name, phrases.language(), name, lead, sections, notes);
    }

    /** The spread of the on-time rate between languages. */
    private void parity(List<String> lead) {
        double[] rates = figures.present().cuts().getOrDefault(Cut.LANGUAGE, List.of()).stream()
                .map(row -> row.figure(Indicator.ISSUANCE))
                .filter(figure -> figure.of() > 0)
                .mapToDouble(figure -> HUNDRED * figure.met() / figure.of())
                .sorted()
                .toArray();
        if (rates.length > 1) {
            long spread = Math.round(rates[rates.length - 1] - rates[0]);
            lead.add(phrases.t(
                    "reports.quarter.parity", "points", phrases.t("reports.quarter.points", "points", spread)));
        }
    }

    /** Rows in the order of their keys, languages in the usual one. */
    private List<IndicatorFigures> rows(Cut cut) {
        List<IndicatorFigures> rows = figures.present().cuts().getOrDefault(cut, List.of());
        return cut == Cut.LANGUAGE
                ? rows.stream()
                        .sorted(Comparator.comparing(row -> Language.of(row.key())))
                        .toList()
                : rows;
    }

    /** All duty stations together: a row for each indicator, beside the two other quarters. */
    private Section whole() {
        List<Column> columns = List.of(
                new Column(phrases.t("reports.quarter.indicator"), Kind.TEXT, FIRST * 2),
                rate(named(figures.quarter())),
                rate(named(figures.quarter().before())),
                new Column(phrases.t("reports.quarter.change"), Kind.FIGURE, WEIGHT),
                rate(named(figures.quarter().yearBefore())),
                new Column(phrases.t("reports.quarter.changeOfYear"), Kind.FIGURE, WEIGHT));
        List<List<@Nullable Value>> rows = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            Figure now = figures.present().whole().figure(indicator);
            Figure before = figures.before().whole().figure(indicator);
            Figure yearBefore = figures.yearBefore().whole().figure(indicator);
            rows.add(Arrays.<@Nullable Value>asList(
                    new Text(name(indicator)),
                    value(now, figures.quarter(), indicator, ""),
                    value(before, figures.quarter().before(), indicator, ""),
                    change(now, before),
                    value(yearBefore, figures.quarter().yearBefore(), indicator, ""),
                    change(now, yearBefore)));
        }
        return new Section(phrases.t("reports.quarter.whole"), columns, rows);
    }

    /** A row for each key; issuance stands beside what it was in the two other quarters. */
    private Section section(Cut cut) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(phrases.t("reports.quarter.by." + cut.code()), Kind.TEXT, FIRST));
        for (Indicator indicator : Indicator.values()) {
            columns.add(rate(name(indicator)));
        }
        String issuance = name(Indicator.ISSUANCE);
        columns.add(rate(phrases.t(
                "reports.quarter.of",
                "name",
                issuance,
                "quarter",
                named(figures.quarter().before()))));
        columns.add(rate(phrases.t(
                "reports.quarter.of",
                "name",
                issuance,
                "quarter",
                named(figures.quarter().yearBefore()))));
        List<List<@Nullable Value>> rows = new ArrayList<>();
        for (IndicatorFigures row : rows(cut)) {
            List<@Nullable Value> values = new ArrayList<>();
            values.add(key(cut, row.key()));
            String filter = filter(cut, row.key());
            for (Indicator indicator : Indicator.values()) {
                values.add(value(row.figure(indicator), figures.quarter(), indicator, filter));
            }
            values.add(value(
                    figures.before().row(cut, row.key()).figure(Indicator.ISSUANCE),
                    figures.quarter().before(),
                    Indicator.ISSUANCE,
                    filter));
            values.add(value(
                    figures.yearBefore().row(cut, row.key()).figure(Indicator.ISSUANCE),
                    figures.quarter().yearBefore(),
                    Indicator.ISSUANCE,
                    filter));
            rows.add(values);
        }
        return new Section(phrases.t("reports.quarter.section." + cut.code()), columns, rows);
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
        return phrases.t("reports.quarter.indicator." + indicator.code());
    }

    private String named(Quarter quarter) {
        return phrases.t("reports.quarter.name", "number", quarter.number(), "year", Integer.toString(quarter.year()));
    }

    private static Column rate(String name) {
        return new Column(name, Kind.RATE, WEIGHT);
    }

    /** A rate that leads to the documents that were counted. */
    private static @Nullable Value value(Figure figure, Quarter quarter, Indicator indicator, String filter) {
        String behind = "/management/documents?period=" + quarter + "&indicator=" + indicator.code() + filter;
        return figure.of() == 0 ? null : new Rate(figure.met(), figure.of(), behind);
    }

    /** What narrows the documents behind a figure to one row. */
    private static String filter(Cut cut, String key) {
        String cutByLanguage = cut == Cut.LANGUAGE ? "&by=language" : "";
        return cutByLanguage + "&" + cut.code() + "=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    /** In points; nothing where one of the two has nothing to be counted. */
    private @Nullable Value change(Figure now, Figure then) {
        if (now.of() == 0 || then.of() == 0) {
            return null;
        }
        double points = HUNDRED * now.met() / now.of() - HUNDRED * then.met() / then.of();
        long rounded = Math.round(points);
        String sign = rounded > 0 ? "▲ +" : rounded < 0 ? "▼ " : "";
        return new Text(sign + phrases.t("reports.quarter.points", "points", rounded));
    }
}
