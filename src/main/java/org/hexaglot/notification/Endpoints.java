package org.hexaglot.notification;

import java.util.List;
import java.util.Optional;

/** Where webhooks go. Everything joins the transaction of the caller. */
public interface Endpoints {
    /** All, oldest first. */
    List<Endpoint> all();

    Optional<Endpoint> find(String id);

    /** What calls to this endpoint are signed with. */
    WebhookSecret secret(String id);

    void add(Endpoint endpoint, WebhookSecret secret);

    /** Keeps note, types and whether it is active. */
    void save(Endpoint endpoint);

    void renew(String id, WebhookSecret secret);

    /** Takes the endpoint away with all that was to be sent to it. */
    void remove(String id);
}
