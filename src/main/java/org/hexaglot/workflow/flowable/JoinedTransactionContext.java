package org.hexaglot.workflow.flowable;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import java.sql.Connection;
import org.flowable.common.engine.impl.cfg.TransactionContext;
import org.flowable.common.engine.impl.cfg.TransactionListener;
import org.flowable.common.engine.impl.cfg.TransactionState;
import org.flowable.common.engine.impl.interceptor.CommandContext;

/**
 * Tells the engine when the joined transaction ends. It neither commits nor rolls back: whoever opened the transaction
 * does, and learns of a failure by its exception.
 */
final class JoinedTransactionContext implements TransactionContext {
    private final TransactionOperations<Connection> transactions;
    private final CommandContext command;

    JoinedTransactionContext(TransactionOperations<Connection> transactions, CommandContext command) {
        this.transactions = transactions;
        this.command = command;
    }

    @Override
    public void commit() {
        // the opener of the transaction commits
    }

    @Override
    public void rollback() {
        // the exception that is on its way makes the opener roll back
    }

    @Override
    public void addTransactionListener(TransactionState state, TransactionListener listener) {
        transactions
                .findTransactionStatus()
                .ifPresent(status -> status.registerSynchronization(synchronization(state, listener)));
    }

    private TransactionSynchronization synchronization(TransactionState state, TransactionListener listener) {
        return switch (state) {
            case COMMITTING ->
                new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        listener.execute(command);
                    }
                };
            case COMMITTED ->
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        listener.execute(command);
                    }
                };
            case ROLLINGBACK, ROLLED_BACK ->
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(Status status) {
                        if (status == Status.ROLLED_BACK) {
                            listener.execute(command);
                        }
                    }
                };
        };
    }
}
