package org.hexaglot.workflow.flowable;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Set;
import org.flowable.common.engine.api.delegate.event.AbstractFlowableEventListener;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEntityEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.workflow.OpenTasks;
import org.hexaglot.workflow.OpenTasks.Opened;
import org.jspecify.annotations.Nullable;

/** Hears of each user task that opens or disappears; {@link TaskChanges} tells it at the end of the command. */
@Singleton
final class TaskListener extends AbstractFlowableEventListener {
    static final Set<FlowableEngineEventType> EVENTS =
            Set.of(FlowableEngineEventType.TASK_CREATED, FlowableEngineEventType.ENTITY_DELETED);
    private static final String ONE_LANGUAGE = "translation";

    private final Provider<OpenTasks> openTasks;

    TaskListener(Provider<OpenTasks> openTasks) {
        this.openTasks = openTasks;
    }

    @Override
    public void onEvent(FlowableEvent event) {
        if (!(event instanceof FlowableEngineEntityEvent entity && entity.getEntity() instanceof TaskEntity task)) {
            return;
        }
        TaskChanges changes = TaskChanges.of(CommandContextUtil.getCommandContext(), openTasks);
        if (event.getType() == FlowableEngineEventType.ENTITY_DELETED) {
            changes.closed(task.getId());
            return;
        }
        ExecutionEntity execution =
                CommandContextUtil.getExecutionEntityManager().findById(task.getExecutionId());
        changes.opened(new Opened(
                task.getId(),
                task.getTaskDefinitionKey(),
                new DocumentId(execution.getProcessInstanceBusinessKey()),
                language(execution)));
    }

    /** The language that an execution works on, or null outside the work of one language. */
    static @Nullable Language language(ExecutionEntity execution) {
        if (!ONE_LANGUAGE.equals(process(execution.getProcessDefinitionId()))) {
            return null;
        }
        return Language.find((String) execution.getVariable("language")).orElse(null);
    }

    /** The model's id within the engine's id of a process definition. */
    static String process(String processDefinitionId) {
        return processDefinitionId.substring(0, processDefinitionId.indexOf(':'));
    }

    @Override
    public boolean isFailOnException() {
        return true;
    }
}
