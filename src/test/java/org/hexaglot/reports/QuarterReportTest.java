package org.hexaglot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.IndicatorFigures;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Period;
import org.hexaglot.monitoring.Roster.Count;
import org.hexaglot.monitoring.RosterGrowth;
import org.hexaglot.reports.QuarterFigures.Part;
import org.hexaglot.reports.Report.Rate;
import org.hexaglot.reports.Report.Section;
import org.hexaglot.reports.Report.Text;
import org.hexaglot.statistics.Indicator;
import org.hexaglot.web.Messages;
import org.hexaglot.web.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuarterReportTest {
    private static final QuarterFigures FIGURES = new QuarterFigures(
            Period.of("2026-Q1"),
            Instant.parse("2026-04-02T10:00:00Z"),
            true,
            part(new TreeMap<>(Map.of("fr", new Figure(9, 10), "ar", new Figure(7, 10))), new Figure(8, 10)),
            part(Map.of("fr", new Figure(5, 10)), new Figure(5, 10)),
            part(Map.of(), Figure.NONE),
            new RosterGrowth(
                    LocalDate.of(2026, 3, 31),
                    new Count(23, Map.of(Language.FR, 12L)),
                    LocalDate.of(2025, 12, 31),
                    new Count(22, Map.of()),
                    new Count(20, Map.of())));

    @Test
    void givesEachRateWithItsCountsBesideTheQuartersBefore() {
        Section whole = told(Language.EN).sections().get(0);
        var issuance = whole.rows().get(Indicator.ISSUANCE.ordinal());
        assertThat(issuance.get(1))
                .isEqualTo(new Rate(8, 10, "/management/documents?period=2026-Q1&indicator=issuance"));
        assertThat(issuance.get(2))
                .isEqualTo(new Rate(5, 10, "/management/documents?period=2025-Q4&indicator=issuance"));
        assertThat(issuance.get(3)).isEqualTo(new Text("▲ +30 points"));
        assertThat(issuance.get(4)).as("nothing was due a year before").isNull();
        assertThat(issuance.get(5)).isNull();
    }

    @Test
    void tellsTheSpreadOfTheLanguages() {
        Report report = told(Language.EN);
        assertThat(report.sections().get(2).rows())
                .extracting(row -> row.get(0))
                .containsExactly(new Text("Arabic"), new Text("French"));
        assertThat(report.lead()).anyMatch(sentence -> sentence.contains("20 points"));
    }

    @ParameterizedTest
    @EnumSource
    void definesEachIndicator(Language language) {
        Report report = told(language);
        assertThat(report.notes()).hasSize(Indicator.values().length + 1);
        assertThat(report.sections()).allSatisfy(section -> assertThat(section.rows())
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(section.columns())));
    }

    @Test
    void tellsTheRosterBesideWhatItWasAYearBefore() {
        Section work = told(Language.EN).sections().get(5);
        assertThat(work.heading()).isEqualTo("How the work was done");
        assertThat(work.rows().get(work.rows().size() - 1))
                .startsWith(
                        new Text("Contractors on the roster"),
                        new Report.Figure(23, "/management/roster?on=2026-03-31"))
                .endsWith(new Report.Figure(20, "/management/roster?on=2025-03-31"), new Text("+15%"));
    }

    private static Report told(Language language) {
        return QuarterReport.of(
                FIGURES, new Phrases(Messages.strict(), language, ZoneOffset.UTC, LocalDate.of(2026, 4, 2)));
    }

    private static Part part(Map<String, Figure> languages, Figure whole) {
        List<IndicatorFigures> rows = languages.entrySet().stream()
                .map(each -> new IndicatorFigures(each.getKey(), Map.of(Indicator.ISSUANCE, each.getValue())))
                .toList();
        return new Part(
                new IndicatorFigures("all", Map.of(Indicator.ISSUANCE, whole)),
                Map.of(Cut.LANGUAGE, rows, Cut.STATION, List.of()));
    }
}
