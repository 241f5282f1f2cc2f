package org.hexaglot.workflow.flowable;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import org.flowable.common.engine.impl.interceptor.CommandInterceptor;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** An engine joined to Micronaut's transactions, which keeps no record of its own of what has passed. */
final class JoinedProcessEngineConfiguration extends ProcessEngineConfigurationImpl {
    private final TransactionOperations<Connection> transactions;

    JoinedProcessEngineConfiguration(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
        this.transactionsExternallyManaged = true;
    }

    @Override
    public CommandInterceptor createTransactionInterceptor() {
        return new JoinedTransactionInterceptor(transactions);
    }

    @Override
    public void initTransactionContextFactory() {
        if (transactionContextFactory == null) {
            transactionContextFactory = command -> new JoinedTransactionContext(transactions, command);
        }
    }

    @Override
    public void initEntityManagers() {
        activityInstanceEntityManager = new NoActivityInstances(this);
        executionEntityManager = new InstancesWithoutWork(this);
        super.initEntityManagers();
    }
}
