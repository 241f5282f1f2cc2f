package org.hexaglot.notification.web;

import java.util.List;
import org.hexaglot.monitoring.Story;
import org.hexaglot.notification.Deliveries;
import org.hexaglot.notification.WebhookDesk.Standing;
import org.hexaglot.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code notification/webhook}.
 *
 * @param secret just made, shown here and never again; null otherwise
 * @param failedOnly whether only calls that were given up are listed
 * @param next where the list goes on, or null
 * @param history what administrators did to it of late, the newest first
 */
public record WebhookPage(
        Form form,
        Standing standing,
        @Nullable String secret,
        boolean failedOnly,
        List<Deliveries.Told> calls,
        @Nullable Long next,
        List<Story.Told> history) {
    public WebhookPage {
        calls = List.copyOf(calls);
        history = List.copyOf(history);
    }

    @Override
    public String toString() {
        return "WebhookPage[" + standing.endpoint().id() + "]";
    }
}
