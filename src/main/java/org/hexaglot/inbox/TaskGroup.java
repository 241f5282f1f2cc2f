package org.hexaglot.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Open tasks that are put together.
 *
 * @param key a code or an id, of {@link By#DUE} a day such as {@code 2026-11-20}; empty for tasks that have none
 * @param zone where days begin
 */
public record TaskGroup(By by, String key, ZoneId zone) {
    /** What tasks are put together by. */
    public enum By {
        NONE,
        TASK,
        LANGUAGE,
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

    /** The beginning of the day. */
    public Instant from() {
        return LocalDate.parse(key).atStartOfDay(zone).toInstant();
    }

    /** The end of the day, which is no longer part of it. */
    public Instant until() {
        return LocalDate.parse(key).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
