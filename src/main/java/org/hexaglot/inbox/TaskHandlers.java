package org.hexaglot.inbox;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;

/** Finds the stage that a task belongs to. */
@Singleton
final class TaskHandlers {
    private final BeanProvider<TaskHandler> handlers;

    TaskHandlers(BeanProvider<TaskHandler> handlers) {
        this.handlers = handlers;
    }

    TaskHandler of(Task task) {
        return handlers.stream()
                .filter(handler -> handler.tasks().containsKey(task.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no stage handles the task " + task.name()));
    }
}
