package org.hexaglot.monitoring.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.attribution.Account.Cause;
import org.hexaglot.attribution.Holder;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Breakdown.Funnel;
import org.hexaglot.monitoring.Breakdown.Held;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.persistence.BreakdownCount.Late;
import org.hexaglot.monitoring.persistence.SummedMonths.Sum;

/** What stands behind rates, as keys with sums and back. */
final class SumKeys {
    private SumKeys() {}

    static Map<String, Figure> of(Funnel funnel) {
        return Map.of(
                "due", counted(funnel.due()),
                "on-time", counted(funnel.onTime()),
                "within-limit", counted(funnel.withinLimit()),
                "processed", counted(funnel.processed()),
                "issued", counted(funnel.issued()));
    }

    static Funnel funnel(List<Sum> sums) {
        Map<String, Long> counts = new HashMap<>();
        sums.forEach(sum -> counts.put(sum.key(), sum.figure().of()));
        return new Funnel(
                counts.getOrDefault("due", 0L),
                counts.getOrDefault("on-time", 0L),
                counts.getOrDefault("within-limit", 0L),
                counts.getOrDefault("processed", 0L),
                counts.getOrDefault("issued", 0L));
    }

    /** The holder and his language; the figure is days of how many documents. */
    static String key(Held held) {
        return held.holder().code() + "/"
                + (held.language() == null ? "" : held.language().code());
    }

    /** @param kind days or working days; the other of the two is 0, and documents count with the days */
    static Held held(SumKind kind, Sum sum) {
        String[] parts = sum.key().split("/", 2);
        boolean isCalendar = kind == SumKind.DAYS;
        long days = sum.figure().met();
        return new Held(
                Holder.of(parts[0]),
                parts[1].isEmpty() ? null : Language.of(parts[1]),
                isCalendar ? days : 0,
                isCalendar ? 0 : days,
                isCalendar ? sum.figure().of() : 0);
    }

    static String key(Late late) {
        return late.cause().code() + "/" + late.heldFor();
    }

    static Late late(Sum sum) {
        String[] parts = sum.key().split("/", 2);
        return new Late(
                Cause.of(parts[0]), Integer.parseInt(parts[1]), sum.figure().of());
    }

    private static Figure counted(long documents) {
        return new Figure(0, documents);
    }
}
