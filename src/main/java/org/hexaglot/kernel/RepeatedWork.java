package org.hexaglot.kernel;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done in the background again and again until the service stops, on threads of its own that give way to
 * those who are waited for. What fails is told in the log and done again after the pause.
 */
public final class RepeatedWork {
    private static final Duration CLOSING = Duration.ofSeconds(30);

    private final Logger log;
    private final ScheduledExecutorService threads;
    private volatile boolean closing;

    /**
     * @param owner in whose name failures are told
     * @param name of the threads
     * @param most how many pieces are done at once
     */
    public RepeatedWork(Class<?> owner, String name, int most) {
        this.log = LoggerFactory.getLogger(owner);
        this.threads = Executors.newScheduledThreadPool(most, task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            made.setPriority(Thread.MIN_PRIORITY);
            return made;
        });
    }

    /** Does the work with this pause before each turn; {@code failed} tells in the log what a failure means. */
    public void every(Duration pause, String failed, Runnable work) {
        every(pause, pause, failed, work);
    }

    /** Does the work once when {@code first} has passed and then with this pause between one turn and the next. */
    public void every(Duration first, Duration pause, String failed, Runnable work) {
        threads.scheduleWithFixedDelay(
                () -> safely(failed, work), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void safely(String failed, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            log.warn(failed, failure);
        }
    }

    /** Whether the service stops; long work asks between one piece and the next and leaves the rest. */
    public boolean isClosing() {
        return closing;
    }

    /** Begins nothing any more and waits half a minute at most for what is in hand, which is never interrupted. */
    public void close() {
        closing = true;
        threads.shutdown();
        try {
            threads.awaitTermination(CLOSING.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
