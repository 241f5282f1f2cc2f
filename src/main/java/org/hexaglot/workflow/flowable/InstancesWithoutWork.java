package org.hexaglot.workflow.flowable;

import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManagerImpl;

/**
 * Tasks and jobs belong to the executions inside a process instance, never to the instance itself, and executions count
 * theirs. The engine would look for them by six statements at the end of each instance all the same.
 */
final class InstancesWithoutWork extends ExecutionEntityManagerImpl {
    InstancesWithoutWork(ProcessEngineConfigurationImpl configuration) {
        super(configuration, configuration.getExecutionDataManager());
    }

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
