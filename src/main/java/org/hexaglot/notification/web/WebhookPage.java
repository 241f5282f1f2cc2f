package org.hexaglot.notification.web;

import java.util.List;
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
 */
public record WebhookPage(
        Form form,
        Standing standing,
        @Nullable String secret,
        boolean failedOnly,
        List<Deliveries.Told> calls,
        @Nullable Long next) {
    public WebhookPage {
        calls = List.copyOf(calls);
    }

    @Override
    public String toString() {
        return "WebhookPage[" + standing.endpoint().id() + "]";
    }
}
