package org.hexaglot.monitoring.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.DocumentQuestion;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Today;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Indicators as SQL over the outcomes {@code d}, each document once: the table has a row for every session that considers
 * a document. Cut by language, the bits of a row count one by one.
 */
final class MeasureSql {
    /** The languages as rows with their bits. */
    static final String LANGUAGES = Arrays.stream(Language.values())
            .map(language -> "SELECT " + language.ordinal() + " AS bit, '" + language.code() + "' AS language")
            .collect(Collectors.joining(" UNION ALL ", "(", ")"));

    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(9000, 1, 1);

    private final IndicatorQuestion question;
    private final String today;

    MeasureSql(IndicatorQuestion question, Today days) {
        this.question = question;
        this.today = StandingSql.day(days, day -> day);
    }

    boolean isByLanguage() {
        return question.by() == Cut.LANGUAGE;
    }

    /** The key of the cut, made of what rows are grouped by; a cut by language has none, its languages are bits. */
    String key() {
        Cut cut = question.by();
        if (cut == null || cut == Cut.LANGUAGE) {
            return "'all'";
        }
        return switch (cut) {
            case BODY -> "d.body";
            case SESSION -> "CONCAT(d.body, '/', d.session)";
            case STATION -> "d.station";
            case DEPARTMENT -> "d.department";
            case CATEGORY -> "d.category";
            case MONTH -> "DATE_FORMAT(MIN(d.due_on), '%Y-%m')";
            case QUARTER -> "CONCAT(YEAR(MIN(d.due_on)), '-Q', QUARTER(MIN(d.due_on)))";
            case LANGUAGE -> throw new IllegalStateException("languages are bits");
        };
    }

    /** What rows are grouped by: plain columns and numbers, for texts would have to be made for every row. */
    String groups() {
        Cut cut = question.by();
        if (cut == null) {
            return "d.indicator";
        }
        return "d.indicator, "
                + switch (cut) {
                    case BODY -> "d.body";
                    case SESSION -> "d.body, d.session";
                    case STATION -> "d.station";
                    case LANGUAGE -> "counting, d.languages_met";
                    case DEPARTMENT -> "d.department";
                    case CATEGORY -> "d.category";
                    case MONTH -> "EXTRACT(YEAR_MONTH FROM d.due_on)";
                    case QUARTER -> "YEAR(d.due_on), QUARTER(d.due_on)";
                };
    }

    /** How many count and how many of them met it; by language, how many have the same languages. */
    String sums() {
        return isByLanguage()
                ? counting() + " AS counting, d.languages_met, COUNT(*) AS counted"
                : "COUNT(*) AS counted, COALESCE(SUM(d.met), 0) AS met";
    }

    /** The languages that count: all that were required when the day has passed, before it those that are done. */
    String counting() {
        return "IF(d.due_on < " + today + ", d.languages_due, d.languages_done)";
    }

    /** Which rows of these indicators count. */
    Conditions conditions(Set<Indicator> indicators, Sight sight, Today days) {
        Conditions conditions = QuestionSql.conditions("outcome d", others(question.documents()), sight, days);
        conditions.and(indicators.stream()
                .map(indicator -> Integer.toString(indicator.ordinal()))
                .sorted()
                .collect(Collectors.joining(", ", "d.indicator IN (", ")")));
        conditions.and(
                "d.due_on BETWEEN ? AND ?",
                question.from() == null ? FIRST_DAY : question.from(),
                question.to() == null ? LAST_DAY : question.to());
        conditions.and("d.done_on IS NOT NULL OR d.due_on < " + today);
        meeting(conditions, question.documents().body(), question.documents().session());
        Language language = question.documents().language();
        if (language != null) {
            conditions.and("(d.languages_due >> " + language.ordinal() + ") & 1 = 1");
        }
        return conditions;
    }

    /** Takes one row of each document, or one for each body or session by which it is cut. */
    private void meeting(Conditions conditions, @Nullable String body, @Nullable String session) {
        boolean perBody = question.by() == Cut.BODY;
        boolean perSession = question.by() == Cut.SESSION;
        if (perBody || perSession) {
            conditions.and("d.body IS NOT NULL");
        }
        equal(conditions, "d.body", body);
        if (session == null) {
            if (!perSession) {
                conditions.and(perBody || body != null ? "d.first_of_body" : "d.position = 0");
            }
        } else if (perBody || perSession || body != null) {
            equal(conditions, "d.session", session);
        } else {
            conditions.and(
                    "d.position = 0 AND EXISTS (SELECT 1 FROM document_consideration c"
                            + " WHERE c.document_id = d.id AND c.session = ?)",
                    session);
        }
    }

    private static void equal(Conditions conditions, String column, @Nullable String value) {
        if (value != null) {
            conditions.and(column + " = ?", value);
        }
    }

    /** The filters that outcomes share with documents. */
    private static DocumentQuestion others(DocumentQuestion asked) {
        return new DocumentQuestion(
                asked.text(),
                null,
                null,
                null,
                asked.stage(),
                null,
                asked.department(),
                asked.station(),
                asked.category(),
                null,
                null,
                asked.concerning(),
                asked.order(),
                asked.descending());
    }
}
