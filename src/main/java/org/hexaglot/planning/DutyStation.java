package org.hexaglot.planning;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;

/** Where a body meets and its documents are processed. Calendar days and weeks are those of the station's time zone. */
public enum DutyStation {
    NEW_YORK("America/New_York"),
    GENEVA("Europe/Zurich"),
    VIENNA("Europe/Vienna"),
    NAIROBI("Africa/Nairobi");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final ZoneId zone;

    DutyStation(String zone) {
        this.zone = ZoneId.of(zone);
    }

    /** {@code new-york geneva vienna nairobi}. */
    public String code() {
        return code;
    }

    public ZoneId zone() {
        return zone;
    }

    /** Those that a person serves, where there is a choice among them; else none. */
    public static List<DutyStation> choices(Actor person) {
        List<DutyStation> served = Arrays.stream(values())
                .filter(station -> person.serves(station.code))
                .toList();
        return served.size() > 1 ? served : List.of();
    }

    /** The station with this code, if there is one. */
    public static Optional<DutyStation> find(String code) {
        return Arrays.stream(values())
                .filter(station -> station.code.equals(code))
                .findFirst();
    }

    /** The station with this code, or a refusal. */
    public static DutyStation of(String code) {
        return find(code)
                .orElseThrow(() -> Refusal.invalid("unknown-duty-station").with("station", code));
    }
}
