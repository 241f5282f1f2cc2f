package org.hexaglot;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what other threads and processes do, as long as it takes and no longer than tests may. */
public final class Patience {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int ASKED_EVERY_MILLISECONDS = 20;

    private Patience() {}

    /** Waits until the condition holds; fails when it does not within a minute. */
    public static void until(Callable<Boolean> condition) throws InterruptedException {
        until(condition, LONGEST);
    }

    /** Waits until the condition holds; fails when it does not in time. What the condition throws fails the test. */
    public static void until(Callable<Boolean> condition, Duration longest) throws InterruptedException {
        CompletableFuture<Boolean> held = new CompletableFuture<>();
        ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor();
        try {
            asking.scheduleWithFixedDelay(
                    () -> ask(condition, held), 0, ASKED_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
            held.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new AssertionError("not so after " + longest, late);
        } catch (ExecutionException failure) {
            throw new AssertionError("could not be asked", failure.getCause());
        } finally {
            asking.shutdownNow();
        }
    }

    /** Waits for a latch; answers true, or fails when nobody opens it within a minute. */
    public static boolean await(CountDownLatch latch) {
        try {
            if (latch.await(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                return true;
            }
            throw new AssertionError("nobody opened the latch in " + LONGEST);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", interrupted);
        }
    }

    private static void ask(Callable<Boolean> condition, CompletableFuture<Boolean> held) {
        try {
            if (condition.call()) {
                held.complete(true);
            }
        } catch (Exception | AssertionError failure) {
            held.completeExceptionally(failure);
        }
    }
}
