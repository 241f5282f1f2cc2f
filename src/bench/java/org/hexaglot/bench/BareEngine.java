package org.hexaglot.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.ibatis.exceptions.PersistenceException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/** The ceiling: the same models and task steps in a bare engine in this process, without domain, journal or HTTP. */
final class BareEngine implements AutoCloseable {
    private static final List<String> MODELS =
            List.of("document-journey", "submission", "editing", "translation", "issuance");

    private static final int MOST_ATTEMPTS = 5;

    private final ProcessEngine engine;
    private final AtomicLong operations;

    private BareEngine(ProcessEngine engine, AtomicLong operations) {
        this.engine = engine;
        this.operations = operations;
    }

    /** On a schema of its own in the database that this address belongs to. */
    static BareEngine start(String url, String user, String password, Path models, AtomicLong operations)
            throws Exception {
        String schema = "hexaglot_bare";
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE IF NOT EXISTS " + schema + " CHARACTER SET utf8mb4");
        }
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcUrl(url.replaceFirst("(//[^/]+/)[^?]*", "$1" + schema));
        configuration.setJdbcUsername(user);
        configuration.setJdbcPassword(password);
        configuration.setJdbcDriver("org.mariadb.jdbc.Driver");
        configuration.setJdbcMaxActiveConnections(16);
        configuration.setJdbcDefaultTransactionIsolationLevel(Connection.TRANSACTION_READ_COMMITTED);
        configuration.setDatabaseCatalog(schema);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.NONE);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setParallelMultiInstanceAsyncLeave(false);
        JavaDelegate nothing = execution -> {};
        Map<Object, Object> delegates = new HashMap<>();
        List.of("markSubmissionLate", "prepareForTranslation", "replanDocument", "reopenLanguage", "openIssuance")
                .forEach(name -> delegates.put(name, nothing));
        configuration.setBeans(delegates);
        ProcessEngine engine = configuration.buildProcessEngine();
        for (String model : MODELS) {
            engine.getRepositoryService()
                    .createDeployment()
                    .addInputStream(model + ".bpmn", Files.newInputStream(models.resolve(model + ".bpmn")))
                    .deploy();
        }
        return new BareEngine(engine, operations);
    }

    void run(String document) {
        operation(() -> engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "document-journey",
                        document,
                        Map.of(
                                "originalLanguage", "en",
                                "languages", new ArrayList<>(JourneyScript.LANGUAGES),
                                "slotAt", Date.from(Instant.parse("2037-01-01T00:00:00Z")))));
        complete(document, "submitManuscript", "submit", false);
        complete(document, "reviewSubmission", "accept", true);
        complete(document, "editDocument", "approve", true);
        for (int i = 0; i < JourneyScript.LANGUAGES.size() - 1; i++) {
            complete(document, "translate", "done", true);
            complete(document, "revise", "approve", true);
        }
        for (int i = 0; i < JourneyScript.LANGUAGES.size(); i++) {
            complete(document, "processText", "done", true);
            complete(document, "proofread", "approve", true);
        }
        complete(document, "releaseDocument", "release", false);
    }

    private void complete(String document, String name, String outcome, boolean claimed) {
        Task task = engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(document)
                .taskDefinitionKey(name)
                .listPage(0, 1)
                .get(0);
        if (claimed) {
            operation(() -> engine.getTaskService().claim(task.getId(), "somebody"));
        }
        operation(() -> engine.getTaskService().complete(task.getId(), Map.of("outcome", outcome)));
    }

    /** One command; as our desks do, a lost race or deadlock is tried again a bounded number of times. */
    private void operation(Runnable command) {
        for (int attempt = 1; ; attempt++) {
            try {
                command.run();
                operations.incrementAndGet();
                return;
            } catch (FlowableOptimisticLockingException | PersistenceException failure) {
                if (attempt == MOST_ATTEMPTS || !isLostRace(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean isLostRace(RuntimeException failure) {
        return failure instanceof FlowableOptimisticLockingException
                || failure.getCause() instanceof SQLException sql && "40001".equals(sql.getSQLState());
    }

    @Override
    public void close() {
        engine.close();
    }
}
