package org.hexaglot.monitoring.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.CountedQuestion;
import org.hexaglot.monitoring.CountedQuestion.By;
import org.hexaglot.monitoring.Measures.Place;
import org.hexaglot.monitoring.Today;
import org.hexaglot.monitoring.persistence.BehindKeys.Beyond;
import org.jspecify.annotations.Nullable;

/**
 * Statements for what is behind a figure. In the order of due days a page is read along the primary key and ends with it;
 * in others the narrow rows of the period are put in order. Of versions the documents {@code d} come first: where
 * groups and order are theirs, no more of them than a page can have are unfolded into their languages {@code v}.
 */
final class Behind {
    private final CountedQuestion question;
    private final Sight sight;
    private final Today today;
    private final MeasureSql measure;
    private final BehindKeys keys;

    Behind(CountedQuestion question, Actor actor, Today today) {
        this.question = question;
        this.sight = Sight.of(actor);
        this.today = today;
        this.measure = new MeasureSql(question.figure(), today);
        this.keys = new BehindKeys(question, today);
    }

    record Statement(String text, @Nullable Object[] arguments) {}

    /** One for {@code id due_on done_on met version gathered placed}. */
    Statement page(@Nullable Place after, int limit) {
        String columns = "SELECT d.id, d.due_on, d.done_on, " + keys.met() + " AS met, " + keys.version()
                + " AS version, " + keys.gathered() + " AS gathered, " + keys.placed() + " AS placed";
        String end = " ORDER BY " + keys.order() + " LIMIT ?";
        if (!question.isByVersion()) {
            Conditions conditions = documents();
            keys.beyond(after).restrict(conditions);
            return new Statement(columns + conditions.text() + end, conditions.arguments(limit));
        }
        Conditions documents = versions();
        List<@Nullable Object> arguments = new ArrayList<>();
        String first = "";
        if (keys.areOfDocuments()) {
            // Each has one version at least: as many are enough, and the one in which the page before ended.
            keys.beyondDocuments(after).restrict(documents);
            first = " ORDER BY " + keys.orderOfDocuments() + " LIMIT ?";
            arguments.add(limit + 1);
        }
        Beyond beyond = keys.beyond(after);
        arguments.addAll(beyond.arguments());
        arguments.add(limit);
        return new Statement(
                columns + unfolded(documents.text() + first) + keys.ownDays() + " WHERE " + beyond.condition() + end,
                documents.arguments(arguments.toArray()));
    }

    /** The order of the rows of {@link #page} when they are {@code o}. */
    String orderOfPage() {
        return keys.orderOf("o.gathered", "o.placed", "o.due_on", "o.id", "o.version");
    }

    /** One for {@code named counted}. Documents that are alike are put together before they are unfolded. */
    Statement sizes(By group) {
        if (!question.isByVersion()) {
            Conditions conditions = documents();
            return new Statement(
                    "SELECT " + keys.named(group) + " AS named, COUNT(*) AS counted" + conditions.text()
                            + " GROUP BY named",
                    conditions.arguments());
        }
        Conditions conditions = versions();
        String alike = (keys.isOfDocuments(group) ? keys.named(group) + ", " : "") + "wanted, bits";
        return new Statement(
                "SELECT " + keys.named(group) + " AS named, SUM(d.documents) AS counted"
                        + unfolded(", COUNT(*) AS documents" + conditions.text() + " GROUP BY " + alike)
                        + " GROUP BY named",
                conditions.arguments());
    }

    private Conditions documents() {
        Conditions conditions = measure.conditions(Set.of(question.indicator()), sight, today);
        if (question.met() != null) {
            conditions.and(question.met() ? "d.met = TRUE" : "d.met = FALSE");
        }
        return conditions;
    }

    /** Documents with at least one version that is asked for. */
    private Conditions versions() {
        Conditions conditions = question.indicator().isOfWork()
                ? new WorkSql(question.figure(), today).conditions(sight, today)
                : measure.conditions(Set.of(question.indicator()), sight, today);
        conditions.and(wanted() + " <> 0");
        return conditions;
    }

    /** @param rows of documents, with what is read of them besides */
    private String unfolded(String rows) {
        return " FROM (SELECT d.id, d.due_on, d.done_on, d.station, d.department, d.category, d.words, " + wanted()
                + " AS wanted, " + bits() + " AS bits" + rows + ") d JOIN " + MeasureSql.LANGUAGES
                + " v ON (d.wanted >> v.bit) & 1 = 1";
    }

    /** The languages of a row that are asked for, as an expression of bits. */
    private String wanted() {
        String counting = question.indicator().isOfWork() ? WorkSql.counting(question.indicator()) : measure.counting();
        Boolean met = question.met();
        String wanted = met == null ? counting : "(" + counting + " & " + (met ? "" : "~") + bits() + ")";
        Language only = question.figure().documents().language();
        return only == null ? wanted : "(" + wanted + " & " + (1 << only.ordinal()) + ")";
    }

    /** The languages of a row that met it, as an expression of bits. */
    private String bits() {
        return question.indicator().isOfWork() ? WorkSql.met(question.indicator()) : "d.languages_met";
    }
}
