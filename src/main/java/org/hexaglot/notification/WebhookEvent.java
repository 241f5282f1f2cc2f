package org.hexaglot.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.DomainEvent;

/**
 * What administrators did to webhooks. Secrets are never in it.
 *
 * @param kind what happened; its name is the journal's type
 */
record WebhookEvent(Kind kind, Map<String, Object> data) implements DomainEvent {
    /** Of all that administrators do to reach people and programs outside. */
    static final String SUBJECT = "webhooks";

    /** All that can happen to a webhook; names are never changed once used. */
    enum Kind {
        WebhookAdded,
        WebhookChanged,
        WebhookSecretRenewed,
        WebhookReplayed,
        WebhookRemoved
    }

    WebhookEvent {
        data = Map.copyOf(data);
    }

    static WebhookEvent of(Kind kind, Endpoint endpoint) {
        return new WebhookEvent(
                kind, Map.of("endpoint", endpoint.id(), "url", endpoint.url().toString()));
    }

    /** What somebody made of a webhook: switched it on or off, or changed what it is or is told. */
    static List<WebhookEvent> between(Endpoint former, Endpoint changed) {
        WebhookEvent event = of(Kind.WebhookChanged, changed).with("active", changed.active());
        List<WebhookEvent> events = new ArrayList<>();
        if (!former.note().equals(changed.note())) {
            events.add(event.with("changed", "note"));
        }
        if (!former.types().equals(changed.types())) {
            events.add(event.with("changed", "types"));
        }
        if (former.active() != changed.active()) {
            events.add(event.with("switched", changed.active() ? "on" : "off"));
        }
        return events;
    }

    WebhookEvent with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(data);
        more.put(name, value);
        return new WebhookEvent(kind, more);
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public String type() {
        return kind.name();
    }
}
