package org.hexaglot.workflow.flowable;

import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.TimeOrderedId;

/**
 * Builds the engine inside a transaction, because the data source answers only with the connection of one, and deploys
 * the models that changed. The engine's tables are made when there are none and never upgraded silently.
 */
@Factory
final class EngineFactory {
    private static final List<String> MODELS =
            List.of("document-journey", "submission", "editing", "translation", "issuance");

    @Singleton
    @Bean(preDestroy = "close")
    ProcessEngine engine(
            TransactionOperations<Connection> transactions,
            DataSource dataSource,
            Sql sql,
            Clock clock,
            TaskListener taskListener,
            JourneyTrace trace,
            BeanContext beans) {
        JoinedProcessEngineConfiguration configuration = new JoinedProcessEngineConfiguration(transactions);
        configuration.setDataSource(dataSource);
        configuration.setClock(new EngineClock(clock));
        configuration.setIdGenerator(() -> TimeOrderedId.at(clock.instant()));
        configuration.setHistoryLevel(HistoryLevel.NONE);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setEnableEntityLinks(false);
        configuration.setCustomPreVariableTypes(List.of(new LanguageCodesType()));
        configuration.setParallelMultiInstanceAsyncLeave(false);
        // An act on a branch of six looks at most of the journey: one query for all of it spares some thirty.
        configuration.getPerformanceSettings().setEnableEagerExecutionTreeFetching(true);
        configuration.setCustomMybatisInterceptors(List.of(new BulkInsertsParsedOnce()));
        configuration.setAsyncExecutorActivate(false);
        // The pages draw the models themselves; a picture of each would load the whole of AWT.
        configuration.setCreateDiagramOnDeploy(false);
        configuration.setBeans(new DelegateLookup(beans));
        configuration.setTypedEventListeners(Map.of(
                TaskListener.EVENTS.stream()
                        .map(FlowableEngineEventType::name)
                        .sorted()
                        .collect(Collectors.joining(",")),
                List.of(taskListener),
                FlowableEngineEventType.ACTIVITY_COMPLETED.name(),
                List.of(trace)));
        return transactions.executeWrite(status -> {
            configuration.setDatabaseCatalog(catalog(status.getConnection()));
            configuration.setDatabaseSchemaUpdate(schemaUpdate(sql));
            ProcessEngine engine = configuration.buildProcessEngine();
            deploy(engine.getRepositoryService());
            return engine;
        });
    }

    private static String catalog(Connection connection) {
        try {
            return connection.getCatalog();
        } catch (SQLException failure) {
            throw new IllegalStateException("the database does not say which schema is in use", failure);
        }
    }

    private static String schemaUpdate(Sql sql) {
        boolean exists = sql.one(
                        "SELECT 1 AS found FROM information_schema.tables"
                                + " WHERE table_schema = DATABASE() AND UPPER(table_name) = 'ACT_GE_PROPERTY'",
                        row -> row.integer("found"))
                .isPresent();
        return exists
                ? ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE
                : ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE;
    }

    private static void deploy(RepositoryService repository) {
        for (String model : MODELS) {
            String resource = model + ".bpmn";
            repository
                    .createDeployment()
                    .name(model)
                    .addClasspathResource("bpmn/" + resource)
                    .enableDuplicateFiltering()
                    .deploy();
        }
    }

    @Singleton
    RuntimeService runtime(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Singleton
    TaskService tasks(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Singleton
    ManagementService management(ProcessEngine engine) {
        return engine.getManagementService();
    }
}
