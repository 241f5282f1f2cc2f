package org.hexaglot.outlook.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hexaglot.outlook.Alert;
import org.hexaglot.outlook.Likely;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.outlook.Reasons;
import org.hexaglot.planning.Work;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * An open alert in the list.
 *
 * @param line its document
 * @param symbol of its document, empty while none is assigned
 * @param likely what is foreseen now, and not what was when the alert was raised: a page tells one day of a document
 * @param acknowledgedBy who knows of it, or null
 * @param escalatesOn when managers are told if nobody answers until then
 * @param managers those of its station
 * @param today day of the reader
 */
public record AlertRow(
        Alert alert,
        DocumentLine line,
        String symbol,
        Likely likely,
        @Nullable String acknowledgedBy,
        LocalDate escalatesOn,
        List<String> managers,
        LocalDate today) {
    static final String ESCALATED = "escalated";
    static final String UNANSWERED = "unanswered";
    static final String SNOOZED = "snoozed";
    static final String ACKNOWLEDGED = "acknowledged";

    /** Where an open alert may stand, the most urgent first. */
    public static final List<String> STATES = List.of(ESCALATED, UNANSWERED, SNOOZED, ACKNOWLEDGED);

    private static final List<Integer> DAYS = List.of(1, 3, 7, 14);

    public AlertRow {
        managers = List.copyOf(managers);
    }

    /** One of {@link #STATES}: an answer counts, whoever was told before. */
    public String state() {
        if (acknowledgedBy != null) {
            return ACKNOWLEDGED;
        }
        if (alert.isSnoozed(today)) {
            return SNOOZED;
        }
        return alert.escalatedAt() == null ? UNANSWERED : ESCALATED;
    }

    /** Whether it awaits an answer. */
    public boolean isUnanswered() {
        return alert.isUnanswered(today);
    }

    /** Whether managers will be told of it unless somebody answers. */
    public boolean willEscalate() {
        return isUnanswered() && alert.escalatedAt() == null && escalatesOn.isAfter(today);
    }

    /** Whether it was foreseen for another day when the alert was raised. */
    public boolean hasMoved() {
        return !Objects.equals(alert.likelyOn(), likely.on());
    }

    /** For how many days it may be put off: not beyond the day of issuance, for then it would never be told again. */
    public List<Integer> days() {
        return DAYS.stream()
                .filter(days -> days == 1 || !today.plusDays(days).isAfter(alert.issueBy()))
                .toList();
    }

    /** What holds the document, in words. */
    public String stage(Phrases phrases) {
        for (Work work : Work.values()) {
            if (work.task().equals(alert.stage()) && work != Work.RELEASE) {
                return Reasons.step(phrases, work, alert.language());
            }
        }
        return phrases.t("tasks.name." + alert.stage());
    }

    /** Who answered it and how, in words. */
    public String answer(Phrases phrases) {
        LocalDate until = alert.snoozedUntil();
        if (acknowledgedBy != null) {
            return phrases.t("outlook.alert.acknowledged", "person", acknowledgedBy);
        }
        return alert.isSnoozed(today) && until != null
                ? phrases.t("outlook.alert.snoozed", "date", phrases.shortDate(until))
                : phrases.t("outlook.alert.open");
    }

    /** Since when the managers know of it, or when they will, in words; null when neither. */
    public @Nullable String escalated(Phrases phrases) {
        if (alert.escalatedAt() == null) {
            return willEscalate() ? phrases.t("outlook.alert.escalates", "date", phrases.shortDate(escalatesOn)) : null;
        }
        String moment = phrases.moment(alert.escalatedAt());
        return managers.isEmpty()
                ? phrases.t("outlook.alert.escalated", "moment", moment)
                : phrases.t("outlook.alert.escalated.to", "people", phrases.list(managers), "moment", moment);
    }

    /** All that the page tells of the answer. */
    String told(Phrases phrases) {
        String escalated = escalated(phrases);
        return escalated == null ? answer(phrases) : answer(phrases) + ". " + escalated;
    }
}
