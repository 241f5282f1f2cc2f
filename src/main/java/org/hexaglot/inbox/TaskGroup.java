package org.hexaglot.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hexaglot.kernel.DocumentId;

/**
 * Open tasks that are put together.
 *
 * @param key a code or an id, of {@link By#DUE} a day such as {@code 2026-11-20}, of {@link By#DOCUMENT} when its most
 *     urgent task is due, a blank and its id; empty for tasks that have none
 * @param zone where days begin
 */
public record TaskGroup(By by, String key, ZoneId zone) {
    /** What tasks are put together by. */
    public enum By {
        NONE,
        TASK,
        LANGUAGE,
        /** The document with the most urgent task comes first. */
        DOCUMENT,
        /** The body whose meeting governs the dates of the document, else the first that considers it. */
        BODY,
        STATION,
        /** The day on which they are due. */
        DUE,
        HOLDER;

        public static final List<By> CHOICES =
                Arrays.stream(values()).filter(by -> by != NONE).toList();

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** An unknown one does not group. */
        public static By of(String code) {
            return CHOICES.stream()
                    .filter(by -> by.code().equals(code))
                    .findFirst()
                    .orElse(NONE);
        }
    }

    /** The tasks of one document. */
    static TaskGroup of(DocumentId document, Instant dueAt, ZoneId zone) {
        return new TaskGroup(By.DOCUMENT, dueAt + " " + document.value(), zone);
    }

    public DocumentId document() {
        return new DocumentId(key.substring(key.indexOf(' ') + 1));
    }

    /** When the most urgent task of the document is due. */
    public Instant dueAt() {
        return Instant.parse(key.substring(0, key.indexOf(' ')));
    }

    /** The beginning of the day. */
    public Instant from() {
        return LocalDate.parse(key).atStartOfDay(zone).toInstant();
    }

    /** The end of the day, which is no longer part of it. */
    public Instant until() {
        return LocalDate.parse(key).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
