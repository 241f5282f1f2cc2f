package org.hexaglot.workflow.flowable;

import java.util.Date;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisActivityInstanceDataManager;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the engine from writing which activities a running process went through: the journal says who did what and
 * {@link JourneyTrace} draws the journey, so that a second record would only cost statements in every act.
 */
final class NoActivityInstances extends ActivityInstanceEntityManagerImpl {
    NoActivityInstances(ProcessEngineConfigurationImpl configuration) {
        super(configuration, new MybatisActivityInstanceDataManager(configuration));
    }

    @Override
    public void recordActivityStart(ExecutionEntity execution) {}

    @Override
    public void recordActivityEnd(ExecutionEntity execution, @Nullable String deleteReason) {}

    @Override
    public void recordSequenceFlowTaken(ExecutionEntity execution) {}

    @Override
    public void recordSubProcessInstanceStart(ExecutionEntity parent, ExecutionEntity subProcess) {}

    @Override
    public void recordTaskCreated(TaskEntity task, @Nullable ExecutionEntity execution) {}

    @Override
    public void recordActivityTaskEnd(
            TaskEntity task,
            @Nullable ExecutionEntity execution,
            @Nullable String userId,
            @Nullable String deleteReason,
            @Nullable Date endTime) {}

    @Override
    public void recordTaskInfoChange(TaskEntity task, @Nullable Date changedAt) {}

    @Override
    public void syncUserTaskExecution(
            ExecutionEntity execution, FlowElement element, @Nullable String oldActivityId, TaskEntity task) {}

    @Override
    public void deleteActivityInstancesByProcessInstanceId(String processInstanceId) {}
}
