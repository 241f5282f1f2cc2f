package org.hexaglot.planning;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
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

    /** The station with this code, or a refusal. */
    public static DutyStation of(String code) {
        return Arrays.stream(values())
                .filter(station -> station.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("unknown-duty-station").with("station", code));
    }
}
