package org.hexaglot.issuance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.hexaglot.document.Sought;
import org.hexaglot.issuance.IssuedEntry.Place;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which issued documents somebody wants to see, and how they follow each other.
 *
 * @param text words of a title or a part of a symbol, or null
 * @param language only those issued in this language, or null
 * @param body code of a body that considers them, or null
 * @param zone where days and months begin
 */
public record IssuedQuestion(
        @Nullable String text,
        @Nullable Language language,
        @Nullable String body,
        Order order,
        Grouping grouping,
        ZoneId zone) {
    /** How documents follow each other; ties are broken by birth. */
    public enum Order {
        NEWEST("-issued"),
        OLDEST("issued"),
        SYMBOL("symbol");

        private final String code;

        Order(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        Comparator<Place> comparator() {
            Comparator<Place> oldest = Comparator.comparing(Place::issuedAt).thenComparing(Place::id);
            return switch (this) {
                case NEWEST -> oldest.reversed();
                case OLDEST -> oldest;
                case SYMBOL -> Comparator.comparing(Place::symbol).thenComparing(Place::id);
            };
        }
    }

    /** What documents are put together by; months and days are those of issuance. */
    public enum Grouping {
        NONE,
        BODY,
        TYPE,
        MONTH,
        DAY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isTime() {
            return this == MONTH || this == DAY;
        }
    }

    /**
     * Reads {@code q language body sort group}; others are not looked at, an unknown order or group is the usual one: the
     * newest first, all together.
     */
    public static IssuedQuestion of(Map<String, String> values, ZoneId zone) {
        String text = values.getOrDefault("q", "");
        String language = values.getOrDefault("language", "");
        String body = values.getOrDefault("body", "");
        Grouping grouping = Arrays.stream(Grouping.values())
                .filter(each -> each.code().equals(values.get("group")))
                .findFirst()
                .orElse(Grouping.NONE);
        Order order = Arrays.stream(Order.values())
                .filter(each -> each.code().equals(values.get("sort")))
                .findFirst()
                .orElse(Order.NEWEST);
        return new IssuedQuestion(
                text.isBlank() ? null : text.substring(0, Math.min(text.length(), Sought.LONGEST)),
                language.isEmpty() ? null : Language.of(language),
                body.isEmpty() ? null : body,
                order,
                grouping,
                zone);
    }

    /** The newest in a language, of a body, or of both. */
    public static IssuedQuestion newest(@Nullable Language language, @Nullable String body, ZoneId zone) {
        return new IssuedQuestion(null, language, body, Order.NEWEST, Grouping.NONE, zone);
    }

    /** Whether it asks for some documents only. */
    public boolean narrows() {
        return text != null || language != null || body != null;
    }

    /** Key of the group of an entry: a code, {@code 2026-11} or {@code 2026-11-20}; empty without one. */
    public String groupOf(IssuedEntry entry) {
        return switch (grouping) {
            case NONE -> "";
            case BODY -> entry.body() == null ? "" : entry.body();
            case TYPE -> entry.type();
            case MONTH, DAY -> shelfAt(entry.place()).key();
        };
    }

    /** The key of a group as it is; fails with a {@link java.time.DateTimeException} where it is no month and no day. */
    public String mustBeGroup(String key) {
        return grouping.isTime() ? new IssuedShelf(grouping, key, zone).mustBegin() : key;
    }

    IssuedShelf shelfAt(Place place) {
        LocalDate day = place.issuedAt().atZone(zone).toLocalDate();
        String key = grouping == Grouping.MONTH ? YearMonth.from(day).toString() : day.toString();
        return new IssuedShelf(grouping, key, zone);
    }

    /** Whether the groups follow each other by themselves when all documents do. */
    boolean isOneRun() {
        return grouping == Grouping.NONE || grouping.isTime() && order != Order.SYMBOL;
    }
}
