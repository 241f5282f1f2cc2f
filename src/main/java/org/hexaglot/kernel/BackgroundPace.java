package org.hexaglot.kernel;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps work that nobody waits for from slowing down those who wait. All such work takes turns, one piece at a time.
 * While people ask the service for something a piece is followed by a rest of nine times its length, five seconds at the
 * most, so that all of it together takes about a tenth of one processor; when nobody has asked for a quarter of a second
 * the next piece follows at once.
 */
@Singleton
public final class BackgroundPace {
    private static final int RESTS_FOR_WORK = 9;
    private static final long LONGEST_REST = Duration.ofSeconds(5).toNanos();
    private static final long QUIET = Duration.ofMillis(250).toNanos();

    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile long asked = System.nanoTime();

    /** Tells that somebody has asked the service for something. */
    public void asked() {
        asked = System.nanoTime();
    }

    /** Does a piece of work when its turn has come, and rests on this thread. */
    public void work(Runnable piece) {
        turn.lock();
        try {
            long began = System.nanoTime();
            piece.run();
            rest(Math.min((System.nanoTime() - began) * RESTS_FOR_WORK, LONGEST_REST));
        } finally {
            turn.unlock();
        }
    }

    private void rest(long longest) {
        long began = System.nanoTime();
        long left = longest;
        while (left > 0 && !Thread.currentThread().isInterrupted()) {
            long sinceAsked = System.nanoTime() - asked;
            if (sinceAsked >= QUIET) {
                return;
            }
            LockSupport.parkNanos(Math.min(left, QUIET - sinceAsked));
            left = longest - (System.nanoTime() - began);
        }
    }
}
