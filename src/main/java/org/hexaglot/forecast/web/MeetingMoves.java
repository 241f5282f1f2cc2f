package org.hexaglot.forecast.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hexaglot.forecast.MeetingDesk.Moved;

/**
 * Model of the template {@code sessions/moves}: what a change would do to documents, shown before it is saved.
 *
 * @param action where the form goes
 * @param back where one goes instead of saving
 * @param values what was typed, to be sent once more
 * @param moved documents that become late first
 */
public record MeetingMoves(String title, String action, String back, Map<String, String> values, List<Moved> moved) {
    public MeetingMoves {
        values = Map.copyOf(values);
        moved = moved.stream()
                .sorted(Comparator.comparing((Moved one) -> !one.becomesLate()))
                .toList();
    }

    public long late() {
        return moved.stream().filter(Moved::becomesLate).count();
    }
}
