package org.hexaglot.monitoring.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexaglot.document.Sought;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.monitoring.DocumentQuestion;
import org.hexaglot.monitoring.DocumentQuestion.Group;
import org.hexaglot.monitoring.Today;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/** A {@link DocumentQuestion} as conditions over rows {@code d} of documents. */
final class QuestionSql {
    private static final String CONCERNING = """
            SELECT id FROM document WHERE submitter = ?
             UNION SELECT document_id FROM task WHERE assignee = ?
             UNION SELECT document_id FROM language_version WHERE translator = ?
             UNION SELECT document_id FROM language_version WHERE reviser = ?""";

    private QuestionSql() {}

    /** @param isCommon whether the text is found in so many documents that they are walked rather than begun with */
    static Conditions conditions(DocumentQuestion question, boolean isCommon, Sight sight, Today today) {
        return conditions("document d", question, isCommon, sight, today);
    }

    /** @param documents the table with its alias {@code d} */
    static Conditions conditions(String documents, DocumentQuestion question, Sight sight, Today today) {
        return conditions(documents, question, false, sight, today);
    }

    private static Conditions conditions(
            String documents, DocumentQuestion question, boolean isCommon, Sight sight, Today today) {
        Conditions conditions = new Conditions(documents);
        sight.restrict(conditions);
        if (question.text() != null) {
            text(conditions, Sought.of(question.text()), isCommon);
        }
        PersonId concerning = question.concerning();
        if (concerning != null) {
            conditions.among("mine", CONCERNING, Collections.nCopies(4, concerning.value()));
        }
        meeting(conditions, question);
        equal(conditions, question);
        Group standing = question.standing();
        if (standing != null) {
            standing(conditions, standing, today);
        }
        LocalDate dueBefore = question.dueBefore();
        if (dueBefore != null) {
            dueBefore(conditions, dueBefore);
        }
        return conditions;
    }

    private static void text(Conditions conditions, Sought sought, boolean isCommon) {
        if (isCommon) {
            conditions.and(sought.found(), sought.arguments().toArray());
        } else {
            conditions.among("hit", sought.ids(), sought.arguments());
        }
    }

    private static void meeting(Conditions conditions, DocumentQuestion question) {
        Map<String, String> asked = new LinkedHashMap<>();
        put(asked, "body", question.body());
        put(asked, "session", question.session());
        put(asked, "item", question.item());
        if (!asked.isEmpty()) {
            String considered =
                    asked.keySet().stream().map(name -> "c." + name + " = ?").collect(Collectors.joining(" AND "));
            conditions.and(
                    "EXISTS (SELECT 1 FROM document_consideration c WHERE c.document_id = d.id AND " + considered + ")",
                    asked.values().toArray());
        }
    }

    private static void put(Map<String, String> asked, String name, @Nullable String value) {
        if (value != null) {
            asked.put(name, value);
        }
    }

    private static void equal(Conditions conditions, DocumentQuestion question) {
        if (question.stage() != null) {
            conditions.and("d.stage = ?", question.stage().code());
        }
        if (question.department() != null) {
            conditions.and("d.department = ?", question.department());
        }
        if (question.station() != null) {
            conditions.and("d.station = ?", question.station().code());
        }
        if (question.category() != null) {
            conditions.and("d.category = ?", question.category().code());
        }
        if (question.language() != null) {
            conditions.and(
                    "EXISTS (SELECT 1 FROM language_version l WHERE l.document_id = d.id AND l.language = ?"
                            + " AND l.state <> 'waived')",
                    question.language().code());
        }
    }

    /** The stages are said as well, because they are what the index knows. */
    private static void standing(Conditions conditions, Group standing, Today today) {
        List<String> open = List.of("forecast", "submission", "editing", "translation", "issuance");
        switch (standing) {
            case ISSUED -> conditions.and("d.issued_on IS NOT NULL");
            case ISSUED_ON_TIME, ISSUED_LATE -> conditions.and("d.issued_on IS NOT NULL");
            case LATE, AT_RISK -> conditions.in("d.stage", open);
            case ON_TRACK -> conditions.and("d.stage <> 'issued'");
        }
        if (standing != Group.ISSUED) {
            conditions.and("(" + StandingSql.standing(today) + ") = ?", standing.code());
        }
    }

    private static void dueBefore(Conditions conditions, LocalDate day) {
        StringBuilder ends = new StringBuilder("d.due_at < CASE d.station");
        Map<DutyStation, Instant> starts = new EnumMap<>(DutyStation.class);
        for (DutyStation station : DutyStation.values()) {
            starts.put(station, day.atStartOfDay(station.zone()).toInstant());
            ends.append(" WHEN '").append(station.code()).append("' THEN CAST(? AS DATETIME(3))");
        }
        conditions.and(ends + " END", starts.values().toArray());
        conditions.and("d.due_at < ?", Collections.max(starts.values()));
    }
}
