package org.hexaglot.outlook.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hexaglot.outlook.Alert;
import org.hexaglot.outlook.Likely;
import org.hexaglot.outlook.Reasons;
import org.hexaglot.planning.Work;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * An open alert in the list.
 *
 * @param symbol of its document, empty while none is assigned
 * @param likely what is foreseen now, and not what was when the alert was raised: a page tells one day of a document
 * @param acknowledgedBy who knows of it, or null
 * @param escalatesOn when managers are told if nobody answers until then
 * @param managers those of its station
 * @param today day of the reader
 */
public record AlertRow(
        Alert alert,
        String symbol,
        Likely likely,
        @Nullable String acknowledgedBy,
        LocalDate escalatesOn,
        List<String> managers,
        LocalDate today) {
    private static final List<Integer> DAYS = List.of(1, 3, 7, 14);

    public AlertRow {
        managers = List.copyOf(managers);
    }

    public boolean isSnoozed() {
        return alert.isSnoozed(today);
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

    /** What became of it so far, in words. */
    public String state(Phrases phrases) {
        LocalDate until = alert.snoozedUntil();
        if (acknowledgedBy != null) {
            return phrases.t("outlook.alert.acknowledged", "person", acknowledgedBy);
        }
        return isSnoozed() && until != null
                ? phrases.t("outlook.alert.snoozed", "date", phrases.shortDate(until))
                : phrases.t("outlook.alert.open");
    }

    /** With whom it is since when, because nobody answered; null when it is with nobody. */
    public @Nullable String escalated(Phrases phrases) {
        if (alert.escalatedAt() == null) {
            return null;
        }
        String moment = phrases.moment(alert.escalatedAt());
        return managers.isEmpty()
                ? phrases.t("outlook.alert.escalated", "moment", moment)
                : phrases.t("outlook.alert.escalated.to", "people", phrases.list(managers), "moment", moment);
    }
}
