package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.Relay;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * What happens, as it happens: server-sent events of what the person may read, without a name, whose id is that of the
 * journal, with the ids above it that were told already when transactions overlap. A stream ends after a while, so that who comes back is recognised anew.
 */
@Controller("/api/events")
@Secured(SecurityRule.IS_AUTHENTICATED)
final class EventStream {
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_WAITING = 1024;

    private final Relay relay;
    private final ObjectMapper json;

    EventStream(Relay relay, ObjectMapper json) {
        this.relay = relay;
        this.json = json;
    }

    @Get("/stream")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<Publisher<String>> stream(HttpRequest<?> request, Actor actor) {
        String id = request.getHeaders().get("Last-Event-ID");
        String last = id == null || id.isBlank() ? null : id.strip();
        Queue queue = new Queue(json);
        Flux<String> told =
                queue.sink.asFlux().takeUntilOther(Mono.delay(LONGEST)).doFinally(signal -> relay.leave(queue));
        queue.put("retry: 2000\n\n");
        relay.listen(actor, last, queue);
        return HttpResponse.<Publisher<String>>ok(told)
                .contentType(MediaType.TEXT_EVENT_STREAM_TYPE)
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                // Compressed streams wait for more before they send anything.
                .header("Content-Encoding", "identity");
    }

    /** What waits to be sent to one client; who does not fetch it in time is let go. */
    private static final class Queue implements Relay.Listener {
        private final Sinks.Many<String> sink =
                Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(MOST_WAITING));
        private final ObjectMapper json;

        Queue(ObjectMapper json) {
            this.json = json;
        }

        @Override
        public boolean tell(Entry entry, String bookmark) {
            try {
                String data = json.writeValueAsString(EventBody.of(entry));
                return put("id: " + bookmark + "\ndata: " + data + "\n\n");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public boolean beat() {
            return put(": still here\n\n");
        }

        @Override
        public synchronized void end() {
            sink.tryEmitComplete();
        }

        synchronized boolean put(String frame) {
            return sink.tryEmitNext(frame).isSuccess();
        }
    }
}
