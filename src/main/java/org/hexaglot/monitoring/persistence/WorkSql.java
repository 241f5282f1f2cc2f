package org.hexaglot.monitoring.persistence;

import java.util.Map;
import java.util.Set;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Today;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * How the work was done, as SQL over documents issued in a period: the outcomes {@code d} of simultaneity. Documents with
 * the same languages are counted together and told apart afterwards.
 */
final class WorkSql {
    private static final Set<Indicator> ISSUED = Set.of(Indicator.SIMULTANEITY);
    private static final String GROUPS =
            "d.languages_done, d.translated, d.self_revised, d.contractual, d.corrigendum, d.structured";

    private final IndicatorQuestion question;
    private final MeasureSql measure;

    WorkSql(IndicatorQuestion question, Today today) {
        boolean byLanguage = question.by() == Cut.LANGUAGE;
        this.question = question;
        this.measure = new MeasureSql(byLanguage ? question.by(null) : question, today);
    }

    Conditions conditions(Actor actor, Today today) {
        return measure.conditions(ISSUED, actor, today);
    }

    String statement(Conditions conditions) {
        return "SELECT " + measure.key() + " AS cut, " + GROUPS
                + ", COUNT(*) AS documents, COALESCE(SUM(d.words), 0) AS words" + conditions.text() + " GROUP BY "
                + measure.groups() + ", " + GROUPS;
    }

    /** The languages of a row that count for an indicator, as an expression of bits. */
    static String counting(Indicator indicator) {
        return switch (indicator) {
            case SELF_REVISION, CONTRACTUAL, WORDS -> "d.translated";
            case CORRIGENDA, ACCESSIBLE -> "d.languages_done";
            case SUBMISSION, PROCESSING, ISSUANCE, ISSUANCE_CONDITIONAL, SIMULTANEITY, ROSTER -> throw isOther(indicator);
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
            case SUBMISSION, PROCESSING, ISSUANCE, ISSUANCE_CONDITIONAL, SIMULTANEITY, ROSTER -> throw isOther(indicator);
        };
    }

    /** Adds what a row of the statement tells of some indicators. */
    boolean add(Sql.Row row, Set<Indicator> indicators, Map<String, Map<Indicator, Figure>> figures) {
        Language only = question.documents().language();
        for (Language language : Language.OFFICIAL) {
            if (only == null || only == language) {
                String key = question.by() == Cut.LANGUAGE ? language.code() : row.text("cut");
                for (Indicator indicator : indicators) {
                    Figure figure = figure(row, indicator, language);
                    if (figure != null) {
                        JdbcMeasures.add(figures, key, indicator, figure);
                    }
                }
            }
        }
        return true;
    }

    private static @Nullable Figure figure(Sql.Row row, Indicator indicator, Language language) {
        long documents = row.number("documents");
        boolean isIssued = has(row, "languages_done", language);
        boolean isTranslated = has(row, "translated", language);
        return switch (indicator) {
            case SELF_REVISION ->
                isTranslated ? new Figure(has(row, "self_revised", language) ? documents : 0, documents) : null;
            case CONTRACTUAL ->
                isTranslated ? new Figure(has(row, "contractual", language) ? documents : 0, documents) : null;
            case WORDS -> isTranslated ? new Figure(row.number("words"), documents) : null;
            case CORRIGENDA -> isIssued ? new Figure(row.truth("corrigendum") ? documents : 0, documents) : null;
            case ACCESSIBLE ->
                isIssued ? new Figure(has(row, "structured", language) ? documents : 0, documents) : null;
            case SUBMISSION, PROCESSING, ISSUANCE, ISSUANCE_CONDITIONAL, SIMULTANEITY, ROSTER -> throw isOther(indicator);
        };
    }

    private static boolean has(Sql.Row row, String bits, Language language) {
        return (row.integer(bits) >> language.ordinal() & 1) == 1;
    }

    private static IllegalArgumentException isOther(Indicator indicator) {
        return new IllegalArgumentException(indicator + " counts no language versions");
    }
}
