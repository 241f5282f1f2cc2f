package org.hexaglot.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import org.hexaglot.kernel.Refusal;

/** How often a person is told of something by mail. */
public enum Frequency {
    AT_ONCE,
    /** In one mail each morning. */
    DAILY,
    /** In one mail each Monday morning. */
    WEEKLY,
    OFF;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String code() {
        return code;
    }

    /** The frequency with this code, or a refusal. */
    public static Frequency of(String code) {
        return Arrays.stream(values())
                .filter(frequency -> frequency.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("unknown-frequency").with("frequency", code));
    }

    /** When something that happened now is told to somebody whose day is that of this zone. */
    Instant next(Instant now, ZoneId zone) {
        return switch (this) {
            case AT_ONCE, OFF -> now;
            case DAILY -> morningAfter(now.atZone(zone));
            case WEEKLY -> mondayAfter(now.atZone(zone));
        };
    }

    private static Instant morningAfter(ZonedDateTime now) {
        ZonedDateTime morning = now.with(MORNING);
        return (morning.isAfter(now) ? morning : now.plusDays(1).with(MORNING)).toInstant();
    }

    private static Instant mondayAfter(ZonedDateTime now) {
        ZonedDateTime monday =
                now.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).with(MORNING);
        return (monday.isAfter(now) ? monday : monday.plusWeeks(1)).toInstant();
    }
}
