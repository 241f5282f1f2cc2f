package org.hexaglot.workflow.flowable;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flowable.common.engine.api.FlowableObjectNotFoundException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.Execution;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.job.api.Job;
import org.hexaglot.database.LostRace;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.workflow.JourneyPosition;
import org.hexaglot.workflow.JourneyPosition.Step;
import org.hexaglot.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** Every engine command of the service. */
@Singleton
final class FlowableWorkflow implements Workflow {
    private static final String JOURNEY = "document-journey";
    private static final String TRANSLATION = "translation";
    /** Stands for "no slot yet"; the engine keeps due dates in a column that ends in January 2038. */
    private static final Instant NEVER = Instant.parse("2037-12-31T00:00:00Z");

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final JourneyTrace trace;
    private final Sql sql;

    FlowableWorkflow(
            RuntimeService runtime, TaskService tasks, ManagementService management, JourneyTrace trace, Sql sql) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.trace = trace;
        this.sql = sql;
    }

    @Override
    public void start(
            DocumentId document, Language original, Collection<Language> languages, @Nullable Instant slotAt) {
        lost(() -> runtime.startProcessInstanceByKey(
                JOURNEY,
                document.value(),
                Map.of(
                        "originalLanguage", original.code(),
                        "languages", codes(languages),
                        "slotAt", timer(slotAt))));
    }

    @Override
    public void complete(String task, String outcome) {
        try {
            lost(() -> tasks.complete(task, Map.of("outcome", outcome)));
        } catch (FlowableObjectNotFoundException gone) {
            throw Refusal.wrongState("task-already-completed").with("task", task);
        }
    }

    @Override
    public void withdraw(DocumentId document) {
        waiting(JOURNEY, document, "DocumentWithdrawn").ifPresent(execution -> send("DocumentWithdrawn", execution));
    }

    @Override
    public void moveSlot(DocumentId document, @Nullable Instant slotAt) {
        journey(document).ifPresent(instance -> {
            runtime.setVariable(instance.getId(), "slotAt", timer(slotAt));
            for (Job job : management
                    .createTimerJobQuery()
                    .processInstanceId(instance.getId())
                    .list()) {
                management.rescheduleTimeDateJob(
                        job.getId(), timer(slotAt).toInstant().toString());
            }
        });
    }

    @Override
    public void meetingMoved(DocumentId document) {
        waiting(JOURNEY, document, "MeetingMoved").ifPresent(execution -> send("MeetingMoved", execution));
    }

    @Override
    public void preparationFailed(DocumentId document) {
        waiting(JOURNEY, document, "PreparationFailed").ifPresent(execution -> send("PreparationFailed", execution));
    }

    @Override
    public void changeLanguages(DocumentId document, Collection<Language> languages) {
        journey(document).ifPresent(instance -> runtime.setVariable(instance.getId(), "languages", codes(languages)));
    }

    @Override
    public boolean isRunning(DocumentId document, Language language) {
        return working(document, language, "SourceRevised").isPresent();
    }

    @Override
    public void sourceRevised(DocumentId document, Language language) {
        working(document, language, "SourceRevised").ifPresent(execution -> send("SourceRevised", execution));
    }

    @Override
    public void reopen(DocumentId document, Language language) {
        waiting(JOURNEY, document, "LanguageReopened")
                .ifPresent(execution -> lost(() -> runtime.messageEventReceived(
                        "LanguageReopened", execution.getId(), Map.of("reopenedLanguage", language.code()))));
    }

    @Override
    public void waive(DocumentId document, Language language) {
        working(document, language, "LanguageWaived").ifPresent(execution -> send("LanguageWaived", execution));
    }

    @Override
    public JourneyPosition position(DocumentId document) {
        List<Step> active = sql.list(
                """
                SELECT d.KEY_ AS process, e.ACT_ID_ AS element, v.TEXT_ AS language, e.START_TIME_ AS since
                  FROM ACT_RU_EXECUTION i
                  JOIN ACT_RU_EXECUTION e ON e.PROC_INST_ID_ = i.PROC_INST_ID_
                  JOIN ACT_RE_PROCDEF d ON d.ID_ = i.PROC_DEF_ID_
                  LEFT JOIN ACT_RU_VARIABLE v
                    ON v.EXECUTION_ID_ = i.ID_ AND v.NAME_ = 'language' AND d.KEY_ = 'translation'
                 WHERE i.BUSINESS_KEY_ = ? AND i.PARENT_ID_ IS NULL
                   AND e.IS_ACTIVE_ = 1 AND e.ACT_ID_ IS NOT NULL AND e.IS_EVENT_SCOPE_ = 0
                   AND EXISTS (SELECT 1 FROM ACT_RU_TASK t WHERE t.EXECUTION_ID_ = e.ID_)
                 ORDER BY e.START_TIME_, e.ID_
                """,
                row -> new Step(
                        row.text("process"),
                        row.text("element"),
                        Optional.ofNullable(row.optionalText("language"))
                                .map(Language::of)
                                .orElse(null),
                        row.instant("since")),
                document.value());
        return new JourneyPosition(active, trace.of(document));
    }

    @Override
    public String diagram(String process) {
        try (InputStream model = getClass().getResourceAsStream("/bpmn/" + process + ".bpmn")) {
            if (model == null) {
                throw Refusal.notFound("unknown-process").with("process", process);
            }
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException("model " + process + " cannot be read", failure);
        }
    }

    @Override
    public Optional<Instant> nextTimer() {
        return management.createTimerJobQuery().orderByJobDuedate().asc().listPage(0, 1).stream()
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    @Override
    public void fireTimers() {
        for (Job timer : management
                .createTimerJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .list()) {
            management.moveTimerToExecutableJob(timer.getId());
            management.executeJob(timer.getId());
        }
    }

    private Optional<ProcessInstance> journey(DocumentId document) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(document.value(), JOURNEY)
                .singleResult());
    }

    private Optional<Execution> waiting(String process, DocumentId document, String message) {
        return runtime
                .createExecutionQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(document.value(), true)
                .messageEventSubscriptionName(message)
                .list()
                .stream()
                .findFirst();
    }

    private Optional<Execution> working(DocumentId document, Language language, String message) {
        return runtime
                .createExecutionQuery()
                .processDefinitionKey(TRANSLATION)
                .processInstanceBusinessKey(document.value(), true)
                .messageEventSubscriptionName(message)
                .processVariableValueEquals("language", language.code())
                .list()
                .stream()
                .findFirst();
    }

    private void send(String message, Execution execution) {
        lost(() -> runtime.messageEventReceived(message, execution.getId()));
    }

    private static void lost(Runnable command) {
        try {
            command.run();
        } catch (FlowableOptimisticLockingException failure) {
            throw new LostRace("engine", failure);
        }
    }

    private static List<String> codes(Collection<Language> languages) {
        return languages.stream().map(Language::code).toList();
    }

    private static Date timer(@Nullable Instant at) {
        return Date.from(at == null || at.isAfter(NEVER) ? NEVER : at);
    }
}
