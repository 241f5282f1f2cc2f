package org.hexaglot.database;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;

/** A statement that the database did not carry out; the transaction is lost. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseFailure(String statement, SQLException cause) {
        super(statement, cause);
    }

    /** Whether a unique or foreign key stood in the way. */
    public boolean isDuplicate() {
        return getCause() instanceof SQLIntegrityConstraintViolationException;
    }
}
