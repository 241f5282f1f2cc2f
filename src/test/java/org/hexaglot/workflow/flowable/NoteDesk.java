package org.hexaglot.workflow.flowable;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.flowable.engine.RuntimeService;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.workflow.Workflow;

/** A desk as the others are, with a table of its own: what it wrote stands beside what the engine wrote. */
@Singleton
@Requires(property = "hexaglot.test.seam", value = "true")
class NoteDesk {
    private final Sql sql;
    private final RuntimeService runtime;
    private final Workflow workflow;
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    NoteDesk(Sql sql, RuntimeService runtime, Workflow workflow) {
        this.sql = sql;
        this.runtime = runtime;
        this.workflow = workflow;
    }

    @Transactional
    void begin(DocumentId document, String model) {
        begin(document, model, after -> {});
    }

    /** The same with something that happens between the engine's work and the end of the transaction. */
    @Transactional
    void begin(DocumentId document, String model, Consumer<DocumentId> between) {
        write(document, "before");
        runtime.startProcessInstanceByKey(model, document.value());
        between.accept(document);
        write(document, "after");
    }

    @Transactional
    void complete(DocumentId document, String task) {
        write(document, "complete");
        workflow.complete(task, "done");
    }

    /** Called by the engine: writes and then fails if it was told to. */
    @Transactional
    void note(DocumentId document, String text) {
        write(document, text);
        mayFail(text);
    }

    void mayFail(String text) {
        if (failing.remove(text)) {
            throw new IllegalStateException(text + " fails once");
        }
    }

    void failNext(String text) {
        failing.add(text);
    }

    private void write(DocumentId document, String text) {
        sql.update("INSERT INTO note (document, text) VALUES (?, ?)", document.value(), text);
    }
}
