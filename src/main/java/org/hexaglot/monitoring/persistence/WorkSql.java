package org.hexaglot.monitoring.persistence;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Today;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * How the work was done, as SQL over documents issued in a period: the outcomes {@code d} of simultaneity, whose language
 * versions are bits to be counted.
 */
final class WorkSql {
    private static final Set<Indicator> ISSUED = Set.of(Indicator.SIMULTANEITY);
    private static final int ALL_LANGUAGES = (1 << Language.OFFICIAL.size()) - 1;
    private static final String BITS =
            "d.languages_done, d.translated, d.self_revised, d.contractual, d.corrigendum, d.structured, d.complained";

    private final boolean byLanguage;
    private final @Nullable Language only;
    private final MeasureSql measure;

    WorkSql(IndicatorQuestion question, Today today) {
        this.byLanguage = question.by() == Cut.LANGUAGE;
        this.only = question.documents().language();
        this.measure = new MeasureSql(byLanguage ? question.by(null) : question, today);
    }

    Conditions conditions(Sight sight, Today today) {
        return measure.conditions(ISSUED, sight, today);
    }

    /** Cut by language, documents with the same languages are put together first: there are few kinds of them. */
    String statement(Set<Indicator> indicators, Conditions conditions) {
        String mask = Integer.toString(only == null ? ALL_LANGUAGES : 1 << only.ordinal());
        if (!byLanguage) {
            return "SELECT " + measure.key() + " AS cut, " + sums(indicators, mask, "1") + conditions.text()
                    + " GROUP BY " + measure.groups();
        }
        return "SELECT v.language AS cut, " + sums(indicators, mask + " & (1 << v.bit)", "d.documents")
                + " FROM (SELECT "
                + BITS + ", COUNT(*) AS documents, SUM(d.words) AS words" + conditions.text() + " GROUP BY " + BITS
                + ") d JOIN " + MeasureSql.LANGUAGES + " v GROUP BY v.language";
    }

    private static String sums(Set<Indicator> indicators, String mask, String documents) {
        return indicators.stream()
                .map(indicator -> {
                    String counting = counting(indicator) + " & " + mask;
                    String met = indicator.isAmount()
                            ? "BIT_COUNT(" + counting + ") * COALESCE(d.words, 0)"
                            : "BIT_COUNT(" + counting + " & " + met(indicator) + ") * " + documents;
                    return "COALESCE(SUM(" + met + "), 0) AS met_" + indicator.ordinal() + ", COALESCE(SUM(BIT_COUNT("
                            + counting + ") * " + documents + "), 0) AS of_" + indicator.ordinal();
                })
                .collect(Collectors.joining(", "));
    }

    /** Adds a row of the statement; what counts nothing is left out. */
    static boolean add(Sql.Row row, Set<Indicator> indicators, Map<String, Map<Indicator, Figure>> figures) {
        for (Indicator indicator : indicators) {
            Figure figure =
                    new Figure(row.number("met_" + indicator.ordinal()), row.number("of_" + indicator.ordinal()));
            if (figure.of() > 0) {
                OutcomeCount.add(figures, row.text("cut"), indicator, figure);
            }
        }
        return true;
    }

    /** The languages of a row that count for an indicator, as an expression of bits. */
    static String counting(Indicator indicator) {
        return switch (indicator) {
            case SELF_REVISION, CONTRACTUAL, WORDS -> "d.translated";
            case CORRIGENDA, ACCESSIBLE, COMPLAINTS -> "d.languages_done";
            case SUBMISSION, PROCESSING, ISSUANCE, ISSUANCE_CONDITIONAL, SIMULTANEITY, ROSTER ->
                throw isOther(indicator);
        };
    }

    /** The languages of a row that are in the first number, as an expression of bits. */
    static String met(Indicator indicator) {
        return switch (indicator) {
            case SELF_REVISION -> "d.self_revised";
            case CONTRACTUAL -> "d.contractual";
            case WORDS -> "d.translated";
            case CORRIGENDA -> "IF(d.corrigendum, d.languages_done, 0)";
            case ACCESSIBLE -> "d.structured";
            case COMPLAINTS -> "d.complained";
            case SUBMISSION, PROCESSING, ISSUANCE, ISSUANCE_CONDITIONAL, SIMULTANEITY, ROSTER ->
                throw isOther(indicator);
        };
    }

    private static IllegalArgumentException isOther(Indicator indicator) {
        return new IllegalArgumentException(indicator + " counts no language versions");
    }
}
