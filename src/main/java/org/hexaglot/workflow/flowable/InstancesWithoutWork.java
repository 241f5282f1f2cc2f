package org.hexaglot.workflow.flowable;

import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.CountingExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManagerImpl;

/**
 * Ends executions without looking for what they never have. Tasks and jobs belong to the executions inside a process
 * instance, never to the instance itself, and executions count theirs; the engine would ask six tables for them at the end
 * of each instance all the same.
 */
final class InstancesWithoutWork extends ExecutionEntityManagerImpl {
    InstancesWithoutWork(ProcessEngineConfigurationImpl configuration) {
        super(configuration, configuration.getExecutionDataManager());
    }

    /** Ours are short texts for whose end nobody listens: they go in one statement and need not be read before. */
    @Override
    protected void deleteVariables(
            ExecutionEntity execution, CommandContext context, boolean counted, boolean dispatches) {
        if (!counted || ((CountingExecutionEntity) execution).getVariableCount() > 0) {
            engineConfiguration
                    .getVariableServiceConfiguration()
                    .getVariableService()
                    .deleteVariablesByExecutionId(execution.getId());
        }
    }

    /** The inbox knows who has a task; the engine links nobody to anything. */
    @Override
    protected void deleteIdentityLinks(ExecutionEntity execution, CommandContext context, boolean dispatches) {}

    @Override
    protected void deleteUserTasks(
            ExecutionEntity execution, String reason, CommandContext context, boolean counted, boolean dispatches) {
        if (!execution.isProcessInstanceType()) {
            super.deleteUserTasks(execution, reason, context, counted, dispatches);
        }
    }

    @Override
    protected void deleteJobs(ExecutionEntity execution, CommandContext context, boolean counted, boolean dispatches) {
        if (!execution.isProcessInstanceType()) {
            super.deleteJobs(execution, context, counted, dispatches);
        }
    }
}
