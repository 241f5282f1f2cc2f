package org.hexaglot.monitoring.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Indicator;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.IndicatorQuestion.Cut;
import org.hexaglot.monitoring.Today;
import org.jspecify.annotations.Nullable;

/**
 * One indicator as SQL over documents {@code d}, and over their language versions {@code v} where each of them counts by
 * itself. The definitions are those of the package {@code monitoring}.
 */
final class MeasureSql {
    private static final int PROCESSING_DAYS = 28;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final String ON_TIME_AND_WITHIN_LIMIT =
            "d.stage <> 'forecast' AND d.on_time = TRUE AND d.words <= d.word_limit";

    private static final String DUE_UNDER_THE_RULE = "d.category <> 'follow-up'";

    private final Indicator indicator;
    private final IndicatorQuestion question;
    private final boolean byVersion;
    private final String today;
    private final StationDaySql stationDay;

    MeasureSql(Indicator indicator, IndicatorQuestion question, Today days) {
        this.indicator = indicator;
        this.question = question;
        this.byVersion = question.by() == Cut.LANGUAGE;
        this.today = StandingSql.day(days, day -> day);
        LocalDate from = question.from() == null ? FIRST_DAY : question.from().minusYears(1);
        LocalDate now = Collections.max(days.days().values());
        this.stationDay = new StationDaySql(from.isBefore(FIRST_DAY) ? FIRST_DAY : from, now.plusDays(1));
    }

    /** The day that puts a document into its period. */
    String due() {
        return switch (indicator) {
            case SUBMISSION -> "d.submit_by";
            case PROCESSING -> "(" + submittedOn() + " + INTERVAL " + PROCESSING_DAYS + " DAY)";
            case ISSUANCE, ISSUANCE_CONDITIONAL -> "d.issue_by";
            case SIMULTANEITY -> "d.issued_on";
        };
    }

    /** The day on which what was due was done, or NULL. */
    String done() {
        return switch (indicator) {
            case SUBMISSION -> "CASE WHEN d.stage <> 'forecast' THEN " + submittedOn() + " END";
            case PROCESSING, ISSUANCE, ISSUANCE_CONDITIONAL -> issuedOn();
            case SIMULTANEITY -> "d.issued_on";
        };
    }

    String met() {
        return switch (indicator) {
            case SUBMISSION -> "(d.stage <> 'forecast' AND COALESCE(d.on_time, FALSE))";
            case PROCESSING, ISSUANCE, ISSUANCE_CONDITIONAL -> "COALESCE(" + issuedOn() + " <= " + due() + ", FALSE)";
            case SIMULTANEITY -> "COALESCE(d.simultaneous, FALSE)";
        };
    }

    /** The key of the cut. */
    String key() {
        Cut cut = question.by();
        if (cut == null) {
            return "'all'";
        }
        return switch (cut) {
            case BODY -> "c.body";
            case SESSION -> "CONCAT(c.body, '/', c.session)";
            case STATION -> "d.station";
            case LANGUAGE -> "v.language";
            case DEPARTMENT -> "d.department";
            case CATEGORY -> "d.category";
            case MONTH -> "DATE_FORMAT(" + due() + ", '%Y-%m')";
            case QUARTER -> "CONCAT(YEAR(" + due() + "), '-Q', QUARTER(" + due() + "))";
        };
    }

    /** How many count and how many of them met it; only considerations by several items can name a document twice. */
    String sums() {
        boolean mayRepeat = question.by() == Cut.BODY || question.by() == Cut.SESSION;
        return mayRepeat
                ? "COUNT(DISTINCT d.id) AS counted, COUNT(DISTINCT CASE WHEN " + met() + " THEN d.id END) AS met"
                : "COUNT(*) AS counted, COALESCE(SUM(" + met() + "), 0) AS met";
    }

    boolean isByVersion() {
        return byVersion;
    }

    /** Which documents count. */
    Conditions conditions(Actor actor, Today days) {
        Conditions conditions = QuestionSql.conditions(question.documents(), actor, days);
        joinCut(conditions);
        conditions.and("d.stage <> 'withdrawn'");
        switch (indicator) {
            case SUBMISSION ->
                conditions.and(
                        "d.stage <> 'forecast' AND d.on_time IS NOT NULL OR d.stage = 'forecast' AND d.submit_by < "
                                + today);
            case PROCESSING -> {
                conditions.and(ON_TIME_AND_WITHIN_LIMIT);
                conditions.and(issuedOn() + " IS NOT NULL OR " + due() + " < " + today);
            }
            case ISSUANCE -> {
                conditions.and(DUE_UNDER_THE_RULE);
                conditions.and(issuedOn() + " IS NOT NULL OR d.issue_by < " + today);
            }
            case ISSUANCE_CONDITIONAL -> {
                conditions.and(DUE_UNDER_THE_RULE);
                conditions.and(ON_TIME_AND_WITHIN_LIMIT);
                conditions.and(issuedOn() + " IS NOT NULL OR d.issue_by < " + today);
            }
            case SIMULTANEITY -> conditions.and("d.issued_on IS NOT NULL");
        }
        period(conditions);
        return conditions;
    }

    private void joinCut(Conditions conditions) {
        Cut cut = question.by();
        if (byVersion) {
            conditions.join("language_version v", "v.document_id = d.id AND v.state <> 'waived'");
            Language language = question.documents().language();
            if (language != null) {
                conditions.and("v.language = ?", language.code());
            }
        }
        if (cut == Cut.BODY || cut == Cut.SESSION) {
            conditions.join("document_consideration c", "c.document_id = d.id");
            equal(conditions, "c.body", question.documents().body());
            equal(conditions, "c.session", question.documents().session());
        }
    }

    private static void equal(Conditions conditions, String column, @Nullable String value) {
        if (value != null) {
            conditions.and(column + " = ?", value);
        }
    }

    /** The days said exactly, and once more as bounds that an index knows where the day is reckoned. */
    private void period(Conditions conditions) {
        conditions.and(due() + " IS NOT NULL");
        LocalDate from = question.from();
        LocalDate to = question.to();
        if (from != null) {
            conditions.and(due() + " >= ?", from);
        }
        if (to != null) {
            conditions.and(due() + " <= ?", to);
        }
        if (indicator == Indicator.PROCESSING) {
            if (from != null) {
                conditions.and("d.submitted_at >= ?", start(from.minusDays(PROCESSING_DAYS + 1)));
            }
            if (to != null) {
                conditions.and("d.submitted_at < ?", start(to.minusDays(PROCESSING_DAYS - 2)));
            }
        }
    }

    private String submittedOn() {
        return stationDay.of("d.submitted_at");
    }

    private String issuedOn() {
        return byVersion ? stationDay.of("v.issued_at") : "d.issued_on";
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
