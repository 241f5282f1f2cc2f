package org.hexaglot.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.hexaglot.workflow.flowable.LanguageCodesType;

/** The engine on which the models are tried: a MariaDB server named by a system property, no threads of its own. */
final class JourneyEngine {

    static final String JDBC_URL = "hexaglot.journey.jdbc-url";

    private JourneyEngine() {}

    static ProcessEngine start(Map<String, JavaDelegate> delegates) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcDriver("org.mariadb.jdbc.Driver");
        configuration.setJdbcUrl(Objects.requireNonNull(
                System.getProperty(JDBC_URL), "name a MariaDB with -D" + JDBC_URL + "=jdbc:mariadb:..."));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.NONE);
        configuration.setAsyncExecutorActivate(false);
        configuration.setParallelMultiInstanceAsyncLeave(false);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setCustomPreVariableTypes(List.of(new LanguageCodesType()));
        configuration.setBeans(Map.copyOf(delegates));
        ProcessEngine engine = configuration.buildProcessEngine();
        ModelFile.all().forEach(model -> engine.getRepositoryService()
                .createDeployment()
                .addString(model.fileName(), model.xml())
                .deploy());
        return engine;
    }
}
