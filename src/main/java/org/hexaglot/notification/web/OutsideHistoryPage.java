package org.hexaglot.notification.web;

import java.util.List;
import org.hexaglot.monitoring.Story.Told;
import org.hexaglot.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code notification/history}.
 *
 * @param told the newest first
 * @param cursor of the next page, or null on the last one
 */
public record OutsideHistoryPage(List<Told> told, @Nullable String cursor) {
    public OutsideHistoryPage {
        told = List.copyOf(told);
    }

    public @Nullable String next() {
        return cursor == null ? null : Address.of("/webhooks/history", "cursor", cursor);
    }
}
