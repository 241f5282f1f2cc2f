package org.hexaglot.workflow;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.flowable.common.engine.impl.el.DefaultExpressionManager;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.hexaglot.database.TestDatabase;

/** The engine as the service builds it, on a schema of its own, with stubs in place of the desks. */
record JourneyEngine(ApplicationContext context, ProcessEngine engine) implements AutoCloseable {

    static JourneyEngine start(Map<String, JavaDelegate> delegates) {
        ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(TestDatabase.freshSchema("journey").properties())
                .properties(Map.of("hexaglot.jobs.enabled", "false"))
                .start();
        ProcessEngine engine = context.getBean(ProcessEngine.class);
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        ((DefaultExpressionManager) configuration.getExpressionManager()).setBeans(Map.copyOf(delegates));
        return new JourneyEngine(context, engine);
    }

    @Override
    public void close() {
        context.close();
    }
}
