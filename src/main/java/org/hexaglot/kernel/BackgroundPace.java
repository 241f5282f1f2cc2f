package org.hexaglot.kernel;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps work that nobody waits for from slowing down those who wait: after each piece it rests nine times as long as the
 * piece took, so that one background thread takes about a tenth of a processor, and never longer than five seconds, so
 * that large pieces are not put off for ever and a stop is soon heard.
 */
public final class BackgroundPace {
    private static final int RESTS_FOR_WORK = 9;
    private static final Duration LONGEST_REST = Duration.ofSeconds(5);

    private BackgroundPace() {}

    /** Does a piece of work and rests on this thread. */
    public static void work(Runnable piece) {
        long began = System.nanoTime();
        piece.run();
        long worked = System.nanoTime() - began;
        LockSupport.parkNanos(Math.min(worked * RESTS_FOR_WORK, LONGEST_REST.toNanos()));
    }
}
