package org.hexaglot.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Follower;
import org.hexaglot.kernel.DocumentId;

/**
 * Makes of each entry of the journal about a document the calls of the webhooks that want it, in the transaction that takes
 * it. Nobody outside is told of restricted documents.
 */
@Singleton
public class WebhookFollower implements Follower {
    private final Endpoints endpoints;
    private final Deliveries deliveries;
    private final Clock clock;

    WebhookFollower(Endpoints endpoints, Deliveries deliveries, Clock clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public boolean fromTheBeginning() {
        return false;
    }

    @Override
    public void take(List<Entry> entries) {
        List<Endpoint> active =
                endpoints.all().stream().filter(Endpoint::active).toList();
        if (active.isEmpty()) {
            return;
        }
        List<Deliveries.Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            DocumentId document = entry.document();
            if (document != null) {
                active.stream()
                        .filter(endpoint -> endpoint.wants(entry.type()))
                        .forEach(endpoint -> rows.add(new Deliveries.Row(endpoint.id(), entry, document)));
            }
        }
        Set<DocumentId> restricted = deliveries.restricted(
                rows.stream().map(Deliveries.Row::document).collect(Collectors.toSet()));
        deliveries.put(
                rows.stream()
                        .filter(row -> !restricted.contains(row.document()))
                        .toList(),
                clock.instant());
    }
}
