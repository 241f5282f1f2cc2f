package org.hexaglot.notification.web;

import java.util.List;
import java.util.Objects;
import org.hexaglot.monitoring.Story;
import org.hexaglot.notification.WebhookDesk;
import org.hexaglot.notification.WebhookDesk.Standing;
import org.hexaglot.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code notification/webhook}.
 *
 * @param secret just made, shown here and never again; null otherwise
 * @param history what administrators did to it of late, the newest first
 */
public record WebhookPage(
        Form form, Standing standing, @Nullable String secret, CallList calls, List<Story.Told> history) {
    private static final Integer GONE = 410;

    public WebhookPage {
        history = List.copyOf(history);
    }

    /** Whether it was switched off because the program answered that it is gone for good (410). */
    public boolean isGone() {
        return !standing.endpoint().active()
                && calls.table().groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .flatMap(call -> call.attempts().stream())
                        .anyMatch(attempt -> Objects.equals(attempt.status(), GONE));
    }

    /** Which state of it the page shows. */
    public long seen() {
        return WebhookDesk.lastAct(history.stream().map(Story.Told::entry).toList());
    }

    @Override
    public String toString() {
        return "WebhookPage[" + standing.endpoint().id() + "]";
    }
}
