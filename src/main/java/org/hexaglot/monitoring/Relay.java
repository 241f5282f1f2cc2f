package org.hexaglot.monitoring;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what the journal gains to whoever listens, each only what they may read. A thread reads the journal while
 * somebody listens and ends with the last one; every node reads for its own listeners.
 */
@Singleton
public final class Relay {
    /** Missed entries that are told again at once; who missed more comes back for the rest. */
    static final int MOST_MISSED = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final JournalTail tail;
    private final List<Seat> seats = new ArrayList<>();
    private @Nullable Thread reader;
    private @Nullable ReadingPlace place;
    private long lastBeat;

    Relay(JournalTail tail) {
        this.tail = tail;
    }

    /** Somebody to whom entries are told; must not block. */
    public interface Listener {
        /** Answers false when the listener cannot follow or has gone, and hears no more. */
        boolean tell(Entry entry);

        /** Told now and then, so that nobody takes the silence for a lost connection; answers like {@link #tell}. */
        boolean beat();

        /** Nothing more will be told. */
        void end();
    }

    private record Seat(Actor actor, Listener listener) {}

    /**
     * Tells from now on, beginning with what was missed.
     *
     * @param last the id of the last entry that this person was told, or null to begin with the next one
     */
    public void listen(Actor actor, @Nullable Long last, Listener listener) {
        List<Entry> missed;
        boolean isMore;
        synchronized (this) {
            ReadingPlace reading = place;
            if (reading == null) {
                reading = tail.start();
                place = reading;
            }
            missed = last == null ? List.of() : tail.missed(last, reading, MOST_MISSED + 1);
            isMore = missed.size() > MOST_MISSED;
            if (!isMore) {
                seats.add(new Seat(actor, listener));
                startReading();
            }
        }
        List<Entry> told = isMore ? missed.subList(0, MOST_MISSED) : missed;
        boolean follows = tail.readable(told, actor).stream().allMatch(listener::tell);
        if (isMore || !follows) {
            leave(listener);
            listener.end();
        }
    }

    public synchronized void leave(Listener listener) {
        seats.removeIf(seat -> seat.listener() == listener);
    }

    /** How many listen at this node. */
    public synchronized int listeners() {
        return seats.size();
    }

    @PreDestroy
    void close() {
        List<Seat> leaving;
        synchronized (this) {
            leaving = List.copyOf(seats);
            seats.clear();
            if (reader != null) {
                reader.interrupt();
            }
        }
        leaving.forEach(seat -> seat.listener().end());
    }

    private void startReading() {
        if (reader == null) {
            lastBeat = System.nanoTime();
            Thread thread = new Thread(this::read, "journal-relay");
            thread.setDaemon(true);
            reader = thread;
            thread.start();
        }
    }

    private void read() {
        try {
            while (goesOn()) {
                readOnce();
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean goesOn() {
        if (seats.isEmpty()) {
            reader = null;
            place = null;
            return false;
        }
        return true;
    }

    private void readOnce() {
        try {
            List<Seat> present;
            List<Entry> fresh;
            synchronized (this) {
                present = List.copyOf(seats);
                fresh = place == null ? List.of() : tail.fresh(place);
            }
            if (!fresh.isEmpty()) {
                tell(present, fresh);
            }
            beat(present);
        } catch (RuntimeException failure) {
            LOG.warn("The journal could not be read; it is tried again", failure);
        }
    }

    private void tell(List<Seat> present, List<Entry> fresh) {
        Map<Actor, List<Entry>> readable = tail.readable(
                fresh, present.stream().map(Seat::actor).distinct().toList());
        for (Seat seat : present) {
            List<Entry> entries = readable.getOrDefault(seat.actor(), List.of());
            drop(seat, entries.stream().allMatch(seat.listener()::tell));
        }
    }

    private void beat(List<Seat> present) {
        if (System.nanoTime() - lastBeat > BEAT.toNanos()) {
            lastBeat = System.nanoTime();
            present.forEach(seat -> drop(seat, seat.listener().beat()));
        }
    }

    private void drop(Seat seat, boolean follows) {
        if (!follows) {
            leave(seat.listener());
            seat.listener().end();
        }
    }
}
