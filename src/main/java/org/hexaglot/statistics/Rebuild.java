package org.hexaglot.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.hexaglot.kernel.DocumentId;

/**
 * Counts all documents, some at a time. While one thread waits for the database the other reads journals; each takes
 * documents of its own.
 */
final class Rebuild {
    private static final int THREADS = 2;
    private static final int DOCUMENTS_AT_ONCE = 200;

    private final Projection projection;
    private final LongConsumer told;
    private String after = "";
    private long read;

    /** @param told is given the entries read so far, now and then */
    Rebuild(Projection projection, LongConsumer told) {
        this.projection = projection;
        this.told = told;
    }

    /** Answers how many entries of the journal were read. */
    long run() {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Boolean>> workers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                workers.add(this::work);
            }
            for (Future<Boolean> worker : threads.invokeAll(workers)) {
                worker.get();
            }
            return read;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the rebuild was stopped", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the rebuild failed", failure.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean work() {
        List<DocumentId> some = next();
        while (!some.isEmpty()) {
            count(projection.count(some));
            some = next();
        }
        return true;
    }

    private synchronized List<DocumentId> next() {
        List<DocumentId> some = projection.documents(after, DOCUMENTS_AT_ONCE);
        if (!some.isEmpty()) {
            after = some.get(some.size() - 1).value();
        }
        return some;
    }

    private synchronized void count(int entries) {
        read += entries;
        told.accept(read);
    }
}
