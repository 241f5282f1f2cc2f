package org.hexaglot.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Watches how long the newest entry of the journal waits until the statistics have counted it. */
final class FollowerLag implements AutoCloseable {
    private static final long PAUSE_MILLISECONDS = 100;

    private record Seen(long id, long at) {}

    private final Latencies lags;
    private final Connection connection;
    private final Thread watcher = new Thread(this::watch, "follower-lag");
    private final Deque<Seen> waiting = new ArrayDeque<>();

    FollowerLag(DatabaseOfService database, Latencies lags) throws SQLException {
        this.lags = lags;
        this.connection = database.connect();
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch() {
        try (PreparedStatement places = connection.prepareStatement("SELECT (SELECT MAX(id) FROM journal),"
                + " (SELECT highest FROM journal_follower WHERE name = 'statistics')")) {
            while (!Thread.currentThread().isInterrupted()) {
                look(places);
                Thread.sleep(PAUSE_MILLISECONDS);
            }
        } catch (InterruptedException | SQLException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(PreparedStatement places) throws SQLException {
        try (ResultSet place = places.executeQuery()) {
            place.next();
            long now = System.nanoTime();
            long newest = place.getLong(1);
            long counted = place.getLong(2);
            if (waiting.isEmpty() || waiting.getLast().id() < newest) {
                waiting.add(new Seen(newest, now));
            }
            while (!waiting.isEmpty() && waiting.getFirst().id() <= counted) {
                lags.add(now - waiting.removeFirst().at());
            }
        }
    }

    @Override
    public void close() throws SQLException {
        watcher.interrupt();
        connection.close();
    }
}
