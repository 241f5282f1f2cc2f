package org.hexaglot.management;

import java.util.HashMap;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.IndicatorQuestion;
import org.hexaglot.monitoring.Period;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of a period.
 *
 * @param filters station, body, session, department and category as in addresses
 */
record Asked(Actor actor, Period period, Map<String, String> filters) {
    Asked {
        filters = Map.copyOf(filters);
    }

    /** The same of another period. */
    Asked in(Period other) {
        return new Asked(actor, other, filters);
    }

    /** @param by the cut as in addresses, empty for none; refuses what is not known */
    IndicatorQuestion question(String by) {
        Map<String, String> parameters = new HashMap<>(filters);
        parameters.put("from", period.from().toString());
        parameters.put("to", period.to().toString());
        parameters.put("by", by);
        return IndicatorQuestion.of(parameters, actor);
    }

    @Nullable
    DutyStation station() {
        String code = filters.getOrDefault("station", "");
        return code.isEmpty() ? null : DutyStation.of(code);
    }
}
