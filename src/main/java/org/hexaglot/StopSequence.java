package org.hexaglot;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been started, stopped in the opposite order: the web server first, the database last. Stopping may begin
 * while the start is still going on; what registers after that is stopped at once.
 */
final class StopSequence {
    private static final Logger LOG = LoggerFactory.getLogger(StopSequence.class);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean stopped;

    void add(AutoCloseable part) {
        boolean tooLate;
        synchronized (this) {
            tooLate = stopped;
            if (!tooLate) {
                started.push(part);
            }
        }
        if (tooLate) {
            stop(part);
        }
    }

    synchronized void stopAll() {
        stopped = true;
        while (!started.isEmpty()) {
            stop(started.pop());
        }
    }

    // One part that does not stop well must not keep the others running.
    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception fault) {
            LOG.warn("{} did not stop well", part.getClass().getSimpleName(), fault);
        }
    }
}
