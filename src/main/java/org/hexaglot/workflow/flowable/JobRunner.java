package org.hexaglot.workflow.flowable;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.job.service.impl.asyncexecutor.AsyncExecutor;

/** Lets the engine run timers and jobs on its own plain threads once the service answers, and stops them first. */
@Singleton
@Requires(property = "hexaglot.jobs.enabled", notEquals = "false")
final class JobRunner implements ApplicationEventListener<ServerStartupEvent> {
    private final AsyncExecutor executor;

    JobRunner(ProcessEngine engine) {
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getAsyncExecutor();
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        executor.start();
    }

    @PreDestroy
    void stop() {
        executor.shutdown();
    }
}
