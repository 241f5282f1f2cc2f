package org.hexaglot.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Two acts met on the same rows and this one lost. It is normal, rolls back, and the whole desk call may be tried again
 * ({@link LostRaceRetry}).
 */
public final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int RECORD_CHANGED = 1020;

    public LostRace(String what, @Nullable Throwable cause) {
        super(what, cause);
    }

    /** Whether this failure, or what caused it, is a lost race: ours, a deadlock or a lock that did not come in time. */
    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LostRace || cause instanceof SQLException sql && isLock(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLock(SQLException failure) {
        int code = failure.getErrorCode();
        return SERIALIZATION_FAILURE.equals(failure.getSQLState())
                || code == LOCK_WAIT_TIMEOUT
                || code == DEADLOCK
                || code == RECORD_CHANGED;
    }
}
