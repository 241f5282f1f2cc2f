package org.hexaglot.workflow.flowable;

import jakarta.inject.Provider;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.common.engine.impl.interceptor.CommandContextCloseListener;
import org.hexaglot.workflow.OpenTasks;
import org.hexaglot.workflow.OpenTasks.Opened;

/** The tasks that opened and closed in one command of the engine; told when it ends, before its transaction does. */
final class TaskChanges implements CommandContextCloseListener {
    private static final String NAME = TaskChanges.class.getName();

    private final Provider<OpenTasks> openTasks;
    private final Map<String, Opened> opened = new LinkedHashMap<>();
    private final Set<String> closed = new LinkedHashSet<>();

    private TaskChanges(Provider<OpenTasks> openTasks) {
        this.openTasks = openTasks;
    }

    /** Those of this command. */
    static TaskChanges of(CommandContext command, Provider<OpenTasks> openTasks) {
        if (command.getAttribute(NAME) instanceof TaskChanges present) {
            return present;
        }
        TaskChanges changes = new TaskChanges(openTasks);
        command.addAttribute(NAME, changes);
        command.addCloseListener(changes);
        return changes;
    }

    void opened(Opened task) {
        opened.put(task.task(), task);
    }

    void closed(String task) {
        if (opened.remove(task) == null) {
            closed.add(task);
        }
    }

    @Override
    public void closing(CommandContext command) {
        openTasks.get().changed(List.copyOf(opened.values()), Set.copyOf(closed));
    }

    @Override
    public void afterSessionsFlush(CommandContext command) {}

    @Override
    public void closed(CommandContext command) {}

    @Override
    public void closeFailure(CommandContext command) {}

    @Override
    public Integer order() {
        return 1;
    }

    @Override
    public boolean multipleAllowed() {
        return false;
    }
}
