package org.hexaglot.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hexaglot.kernel.DomainEvent;

/**
 * What administrators did to webhooks. Secrets are never in it.
 *
 * @param kind what happened; its name is the journal's type
 */
record WebhookEvent(Kind kind, Map<String, Object> data) implements DomainEvent {
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
