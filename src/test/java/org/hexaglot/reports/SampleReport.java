package org.hexaglot.reports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.reports.Report.Column;
import org.hexaglot.reports.Report.Day;
import org.hexaglot.reports.Report.Figure;
import org.hexaglot.reports.Report.Kind;
import org.hexaglot.reports.Report.Mark;
import org.hexaglot.reports.Report.Name;
import org.hexaglot.reports.Report.Rate;
import org.hexaglot.reports.Report.Section;
import org.hexaglot.reports.Report.Text;
import org.hexaglot.reports.Report.Value;
import org.hexaglot.web.Messages;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/** A report with every kind of value, long enough for several pages, in the words of one language. */
public record SampleReport(Report report, Phrases phrases) {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int ROWS = 40;
    private static final Map<Language, String> TITLES = Map.of(
            Language.AR, "متابعة نتائج المؤتمرات",
            Language.ZH, "会议成果的后续行动",
            Language.EN, "Follow-up to the outcomes",
            Language.FR, "Suite donnée aux résultats",
            Language.RU, "Последующая деятельность",
            Language.ES, "Seguimiento de los resultados");

    public static SampleReport in(Language language) {
        Phrases phrases = new Phrases(Messages.strict(), language, ZoneOffset.UTC, TODAY);
        List<Column> columns = List.of(
                new Column(phrases.t("reports.status.column.symbol"), Kind.NAME, 12),
                new Column(phrases.t("reports.status.column.title"), Kind.TEXT, 30),
                new Column(phrases.t("reports.status.column.standing"), Kind.TEXT, 14),
                new Column(phrases.t("reports.status.column.reason"), Kind.TEXT, 24),
                new Column(phrases.t("reports.status.column.slot"), Kind.DAY, 10),
                new Column(phrases.t("reports.status.column.ready"), Kind.FIGURE, 8),
                new Column(phrases.t("reports.status.column.newDate"), Kind.RATE, 12));
        List<List<@Nullable Value>> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            rows.add(Arrays.<@Nullable Value>asList(
                    new Name("A/81/" + i + "–E/2027/" + i, null),
                    new Text(TITLES.getOrDefault(language, "")),
                    new Mark("late", "■", phrases.t("layout.standing.late")),
                    new Text(phrases.t(
                            "reports.status.reason.given", "reason", ScriptRuns.isolated("Late replies of States."))),
                    i == 1 ? null : new Day(TODAY.plusDays(i)),
                    new Figure(1000 + i, null),
                    new Rate(i, 40, null)));
        }
        Report report = new Report(
                phrases.t("reports.status.file", "name", "GA 81"),
                language,
                phrases.t("reports.status.title", "name", "GA 81"),
                List.of(phrases.t("reports.status.opens", "date", phrases.date(TODAY))),
                List.of(new Section(phrases.t("reports.status.noItem"), columns, rows)),
                List.of(phrases.t("reports.status.note.standing")));
        return new SampleReport(report, phrases);
    }

    /** All it says, piece by piece. */
    public List<String> words() {
        List<String> words = new ArrayList<>(report.lead());
        words.add(report.title());
        words.addAll(report.notes());
        for (Section section : report.sections()) {
            words.add(section.heading());
            section.columns().forEach(column -> words.add(column.name()));
            section.rows().forEach(row -> row.forEach(value -> words.add(ReportWords.of(value, phrases))));
        }
        return words;
    }
}
