package org.hexaglot.inbox;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Collection;

/** Finds the stage that a task belongs to. */
@Singleton
final class TaskHandlers {
    private final Provider<Collection<TaskHandler>> handlers;

    TaskHandlers(Provider<Collection<TaskHandler>> handlers) {
        this.handlers = handlers;
    }

    TaskHandler of(Task task) {
        return handlers.get().stream()
                .filter(handler -> handler.tasks().containsKey(task.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no stage handles the task " + task.name()));
    }
}
