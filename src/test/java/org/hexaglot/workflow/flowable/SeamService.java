package org.hexaglot.workflow.flowable;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.flowable.engine.ProcessEngine;
import org.hexaglot.database.DatabaseAccess;
import org.hexaglot.kernel.DocumentId;

/** Hexaglot without its web server, with the engine as it runs and the models of the seam beside the office's own. */
final class SeamService implements AutoCloseable {
    private static final List<String> MODELS = List.of("note-and-wait", "two-jobs", "six-branches");

    final ApplicationContext context;
    final ProcessEngine engine;
    final NoteDesk desk;

    private SeamService(ApplicationContext context) {
        this.context = context;
        this.engine = context.getBean(ProcessEngine.class);
        this.desk = context.getBean(NoteDesk.class);
    }

    static SeamService start(DatabaseAccess access) {
        SeamService service = new SeamService(ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(access.properties())
                .properties(Map.of(
                        "hexaglot.test.seam", "true",
                        "hexaglot.jobs.enabled", "false",
                        "flyway.datasources.default.locations", "classpath:db/migration,classpath:seam"))
                .start());
        for (String model : MODELS) {
            service.engine
                    .getRepositoryService()
                    .createDeployment()
                    .name("seam-" + model)
                    .addClasspathResource("seam/" + model + ".bpmn")
                    .enableDuplicateFiltering()
                    .deploy();
        }
        return service;
    }

    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions() {
        return context.getBean(TransactionOperations.class);
    }

    /** Begins documents one after another, says each id aloud, and halts for ever within the last one. */
    public static void main(String[] args) {
        SeamService service = start(new DatabaseAccess(args[0], args[1], args[2]));
        int last = Integer.parseInt(args[3]);
        for (int number = 1; number <= last; number++) {
            DocumentId document = DocumentId.newAt(Instant.now());
            boolean halt = number == last;
            service.desk.begin(document, "note-and-wait", between -> {
                if (halt) {
                    System.out.println("between " + document);
                    while (true) {
                        LockSupport.park();
                    }
                }
            });
            System.out.println("begun " + document);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
