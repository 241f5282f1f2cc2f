package org.hexaglot.workflow.flowable;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import org.flowable.common.engine.impl.interceptor.AbstractCommandInterceptor;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.common.engine.impl.interceptor.CommandConfig;
import org.flowable.common.engine.impl.interceptor.CommandExecutor;

/**
 * Runs engine commands in the caller's transaction. Where there is none (a job on one of the engine's own threads) it
 * opens one. It steps aside when a transaction is active, so that a caller who catches an engine failure still owns the
 * decision to commit or to roll back.
 */
final class JoinedTransactionInterceptor extends AbstractCommandInterceptor {
    private final TransactionOperations<Connection> transactions;

    JoinedTransactionInterceptor(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T execute(CommandConfig config, Command<T> command, CommandExecutor executor) {
        return switch (config.getTransactionPropagation()) {
            case NOT_SUPPORTED -> next.execute(config, command, executor);
            case REQUIRED ->
                transactions.findTransactionStatus().isPresent()
                        ? next.execute(config, command, executor)
                        : inTransaction(TransactionDefinition.DEFAULT, config, command, executor);
            case REQUIRES_NEW ->
                inTransaction(
                        TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW),
                        config,
                        command,
                        executor);
        };
    }

    private <T> T inTransaction(
            TransactionDefinition definition, CommandConfig config, Command<T> command, CommandExecutor executor) {
        return transactions.execute(definition, status -> next.execute(config, command, executor));
    }
}
