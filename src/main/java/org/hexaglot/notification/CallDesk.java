package org.hexaglot.notification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.database.Json;
import org.hexaglot.document.Documents;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Language;
import org.hexaglot.notification.Deliveries.Attempt;
import org.hexaglot.notification.Deliveries.Delivery;
import org.hexaglot.notification.Outbox.State;

/** Calls of webhooks on their way. Whoever dies between claiming and ending one leaves it to others, with the same id. */
@Singleton
public class CallDesk {
    /** Longer than any try takes. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    /** What to wait before each further try, as the specification advises. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final int GONE = 410;

    private final Deliveries deliveries;
    private final Endpoints endpoints;
    private final Documents documents;
    private final Journal journal;
    private final Json json;
    private final Clock clock;

    CallDesk(Deliveries deliveries, Endpoints endpoints, Documents documents, Journal journal, Json json, Clock clock) {
        this.deliveries = deliveries;
        this.endpoints = endpoints;
        this.documents = documents;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    /** A call to be made now. */
    public record Call(URI url, Map<String, String> headers, String body) {}

    @Transactional
    public Optional<Delivery> claim(String worker) {
        Instant now = clock.instant();
        return deliveries.claim(worker, now, now.plus(CLAIM));
    }

    /** The call that tells the entry, or nothing when nobody may be told any more. */
    @Transactional(readOnly = true)
    public Optional<Call> write(Delivery delivery) {
        Optional<Entry> entry = journal.after(delivery.entry() - 1, 1).stream()
                .filter(found -> found.id() == delivery.entry())
                .findFirst();
        if (entry.isEmpty() || documents.get(delivery.document()).metadata().isRestricted()) {
            return Optional.empty();
        }
        String body = json.values(payload(entry.get()));
        // The time of the machine: the clock of the service may be shifted in a demonstration, that of the receiver is
        // not.
        long seconds = Instant.now().getEpochSecond();
        return endpoints.find(delivery.endpoint()).map(endpoint -> {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("webhook-id", delivery.message());
            headers.put("webhook-timestamp", String.valueOf(seconds));
            headers.put(
                    "webhook-signature", endpoints.secret(endpoint.id()).signature(delivery.message(), seconds, body));
            return new Call(endpoint.url(), headers, body);
        });
    }

    /** As {@code GET /api/documents/{id}/events} tells it. */
    private static Map<String, Object> payload(Entry entry) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("id", entry.id());
        payload.put("at", entry.at().toString());
        payload.put("type", entry.type());
        payload.put("actor", entry.actor().value());
        if (entry.document() != null) {
            payload.put("document", entry.document().value());
        }
        Language language = entry.language();
        if (language != null) {
            payload.put("language", language.code());
        }
        payload.put("data", entry.data());
        return payload;
    }

    /** Notes what came of a try, and whether and when there is another. An endpoint that is gone for good is left in peace. */
    @Transactional
    public void tried(Delivery delivery, String worker, Attempt attempt) {
        deliveries.log(delivery, attempt);
        Integer status = attempt.status();
        boolean gone = status != null && status == GONE;
        if (attempt.isSuccess()) {
            deliveries.end(delivery, worker, State.SENT, null);
        } else if (gone || delivery.tries() > PAUSES.size()) {
            deliveries.end(delivery, worker, State.FAILED, null);
        } else {
            Duration pause = PAUSES.get(delivery.tries() - 1);
            deliveries.end(delivery, worker, State.WAITING, clock.instant().plus(pause));
        }
        if (gone) {
            endpoints
                    .find(delivery.endpoint())
                    .ifPresent(endpoint -> endpoints.save(endpoint.with(endpoint.note(), endpoint.types(), false)));
        }
    }

    @Transactional
    public void passed(Delivery delivery, String worker) {
        deliveries.end(delivery, worker, State.PASSED, null);
    }
}
