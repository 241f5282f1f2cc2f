package org.hexaglot.monitoring;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.ReadingPlace;
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
    private final List<Seat> seats = new CopyOnWriteArrayList<>();
    private @Nullable Thread reader;
    private @Nullable ReadingPlace place;
    private long lastBeat;

    Relay(JournalTail tail) {
        this.tail = tail;
    }

    /** Somebody to whom entries are told; must not block. */
    public interface Listener {
        /**
         * Answers false when the listener cannot follow or has gone, and hears no more.
         *
         * @param bookmark what to come back with after this entry
         */
        boolean tell(Entry entry, String bookmark);

        /** Told now and then, so that nobody takes the silence for a lost connection; answers like {@link #tell}. */
        boolean beat();

        /** Nothing more will be told. */
        void end();
    }

    private record Seat(Actor actor, Listener listener) {}

    /**
     * Tells from now on, beginning with what was missed.
     *
     * @param last the bookmark of the last entry that this person was told, or null to begin with the next one; refuses one
     *     that was never sent
     */
    public synchronized void listen(Actor actor, @Nullable String last, Listener listener) {
        Bookmark bookmark = last == null ? null : Bookmark.of(last);
        if (place != null) {
            // Else this listener would hear what others were about to hear, and perhaps has heard elsewhere.
            readFresh(place);
        } else {
            place = tail.start();
        }
        List<Told> missed = bookmark == null ? List.of() : tail.missed(bookmark, place, MOST_MISSED + 1);
        boolean isMore = missed.size() > MOST_MISSED;
        List<Told> told = isMore ? missed.subList(0, MOST_MISSED) : missed;
        boolean follows = tail.readable(told, actor).stream().allMatch(each -> tell(listener, each));
        if (isMore || !follows) {
            listener.end();
            return;
        }
        seats.add(new Seat(actor, listener));
        startReading();
    }

    public void leave(Listener listener) {
        seats.removeIf(seat -> seat.listener() == listener);
    }

    /** How many listen at this node. */
    public int listeners() {
        return seats.size();
    }

    @PreDestroy
    void close() {
        endAll();
        synchronized (this) {
            if (reader != null) {
                reader.interrupt();
            }
        }
    }

    private void endAll() {
        List<Seat> leaving = List.copyOf(seats);
        seats.removeAll(leaving);
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
            synchronized (this) {
                if (place != null) {
                    readFresh(place);
                }
            }
            beat();
        } catch (RuntimeException failure) {
            LOG.warn("The journal could not be read; whoever listens comes back for what was missed", failure);
            endAll();
        }
    }

    private void readFresh(ReadingPlace reading) {
        List<Told> fresh = tail.fresh(reading);
        List<Seat> present = List.copyOf(seats);
        if (fresh.isEmpty() || present.isEmpty()) {
            return;
        }
        Map<Actor, List<Told>> readable = tail.readable(
                fresh, present.stream().map(Seat::actor).distinct().toList());
        for (Seat seat : present) {
            List<Told> entries = readable.getOrDefault(seat.actor(), List.of());
            drop(seat, entries.stream().allMatch(each -> tell(seat.listener(), each)));
        }
    }

    private void beat() {
        if (System.nanoTime() - lastBeat > BEAT.toNanos()) {
            lastBeat = System.nanoTime();
            seats.forEach(seat -> drop(seat, seat.listener().beat()));
        }
    }

    private static boolean tell(Listener listener, Told told) {
        return listener.tell(told.entry(), told.bookmark().toString());
    }

    private void drop(Seat seat, boolean follows) {
        if (!follows) {
            leave(seat.listener());
            seat.listener().end();
        }
    }
}
