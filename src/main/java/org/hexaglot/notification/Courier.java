package org.hexaglot.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hexaglot.notification.CallDesk.Call;
import org.hexaglot.notification.Deliveries.Attempt;
import org.hexaglot.notification.Deliveries.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls webhooks one by one; outside any transaction while the other end is spoken to. */
@Singleton
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final CallDesk desk;
    private final WebhookCaller caller;
    private final Clock clock;
    private final String worker = UUID.randomUUID().toString();

    Courier(CallDesk desk, WebhookCaller caller, Clock clock) {
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes the next call whose time has come and that nobody else has; answers which, or nothing when none is left. */
    public Optional<Delivery> sendOne() {
        Optional<Delivery> claimed = desk.claim(worker);
        claimed.ifPresent(this::send);
        return claimed;
    }

    private void send(Delivery delivery) {
        Optional<Call> call;
        try {
            call = desk.write(delivery);
        } catch (RuntimeException fault) {
            // One call that cannot be written must not be tried for ever.
            LOG.error("The call {} could not be written", delivery.message(), fault);
            desk.tried(delivery, worker, new Attempt(clock.instant(), null, 0, "not written"));
            return;
        }
        if (call.isEmpty()) {
            desk.passed(delivery, worker);
            return;
        }
        Instant at = clock.instant();
        long began = System.nanoTime();
        WebhookCaller.Answer answer =
                caller.post(call.get().url(), call.get().headers(), call.get().body());
        int took = Math.toIntExact(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        desk.tried(delivery, worker, new Attempt(at, answer.status(), took, answer.text()));
    }
}
