package org.hexaglot.workflow;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.runtime.Execution;
import org.flowable.engine.runtime.ExecutionQuery;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.eventsubscription.api.EventSubscription;
import org.flowable.job.api.Job;
import org.flowable.task.api.Task;
import org.flowable.task.api.TaskQuery;
import org.hexaglot.kernel.DocumentId;
import org.jspecify.annotations.Nullable;

/** Walks one document through the models, the way the desks will: every step names the document, never an engine id. */
final class JourneyWalk {

    private final ProcessEngine engine;
    private final String document = DocumentId.newAt(Instant.now()).value();
    private final Set<String> begun = new TreeSet<>();

    JourneyWalk(ProcessEngine engine) {
        this.engine = engine;
    }

    static JourneyWalk start(ProcessEngine engine, String original, String... languages) {
        JourneyWalk walk = new JourneyWalk(engine);
        Map<String, Object> facts = new HashMap<>();
        facts.put("originalLanguage", original);
        facts.put("languages", List.of(languages));
        facts.put("slotAt", Date.from(Instant.now().plusSeconds(3600)));
        engine.getRuntimeService().startProcessInstanceByKey("document-journey", walk.document, facts);
        return walk;
    }

    String document() {
        return document;
    }

    JourneyWalk toEditing() {
        return complete("submitManuscript").complete("reviewSubmission", "accept");
    }

    /** On to where the work on every language has begun. */
    JourneyWalk toTranslation() {
        return toEditing().complete("editDocument", "approve");
    }

    JourneyWalk finish(String... languages) {
        for (String language : languages) {
            if (open().contains("translate " + language)) {
                complete(language, "translate", "self-revised");
            }
            complete(language, "processText", "done").complete(language, "proofread", "approve");
        }
        return this;
    }

    JourneyWalk complete(String task) {
        instances();
        engine.getTaskService().complete(task(task, null).getId());
        return this;
    }

    JourneyWalk complete(String task, String outcome) {
        engine.getTaskService().complete(task(task, null).getId(), Map.of("outcome", outcome));
        return this;
    }

    JourneyWalk complete(String language, String task, String outcome) {
        engine.getTaskService().complete(task(task, language).getId(), Map.of("outcome", outcome));
        return this;
    }

    JourneyWalk send(String message) {
        return send(message, "document-journey", null, Map.of());
    }

    JourneyWalk sendTo(String language, String message) {
        return send(message, "translation", language, Map.of());
    }

    JourneyWalk reopen(String language) {
        return send("LanguageReopened", "document-journey", null, Map.of("reopenedLanguage", language));
    }

    private JourneyWalk send(String message, String process, @Nullable String language, Map<String, Object> facts) {
        ExecutionQuery query = engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceBusinessKey(document, true)
                .processDefinitionKey(process)
                .messageEventSubscriptionName(message);
        if (language != null) {
            query.processVariableValueEquals("language", language);
        }
        instances();
        Execution waiting = query.singleResult();
        if (waiting == null) {
            throw new AssertionError("nothing waits for " + message + " in " + open());
        }
        engine.getRuntimeService().messageEventReceived(message, waiting.getId(), facts);
        return this;
    }

    /** The messages some process of this document waits for. */
    List<String> awaited() {
        return instances().stream()
                .flatMap(
                        instance -> engine
                                .getRuntimeService()
                                .createEventSubscriptionQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .map(EventSubscription::getEventName)
                .sorted()
                .toList();
    }

    List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        for (ProcessInstance instance : instances()) {
            jobs.addAll(engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .list());
        }
        return jobs;
    }

    List<Job> timers() {
        List<Job> timers = new ArrayList<>();
        for (ProcessInstance instance : instances()) {
            timers.addAll(engine.getManagementService()
                    .createTimerJobQuery()
                    .processInstanceId(instance.getId())
                    .list());
        }
        return timers;
    }

    void fireTimer() {
        Job timer = timers().get(0);
        engine.getManagementService().moveTimerToExecutableJob(timer.getId());
        engine.getManagementService().executeJob(timer.getId());
    }

    /** Moves the slot and the timer that watches it. */
    void reschedule(Instant slot) {
        engine.getRuntimeService().setVariable(journey().getId(), "slotAt", Date.from(slot));
        engine.getManagementService()
                .rescheduleTimeDateJob(timers().get(0).getId(), DateTimeFormatter.ISO_INSTANT.format(slot));
    }

    /** Rows the engine still holds for processes of this document, by kind. */
    List<String> leftovers() {
        List<String> left = new ArrayList<>();
        for (String id : begun) {
            engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(id)
                    .list()
                    .forEach(job -> left.add("job " + job.getId()));
            engine.getManagementService()
                    .createTimerJobQuery()
                    .processInstanceId(id)
                    .list()
                    .forEach(job -> left.add("timer " + job.getId()));
            engine.getRuntimeService()
                    .createEventSubscriptionQuery()
                    .processInstanceId(id)
                    .list()
                    .forEach(waiting -> left.add("message " + waiting.getEventName()));
            engine.getRuntimeService()
                    .createVariableInstanceQuery()
                    .processInstanceId(id)
                    .list()
                    .forEach(fact -> left.add("variable " + fact.getName()));
        }
        return left;
    }

    /** What is open: the task, followed by its language where it has one. */
    List<String> open() {
        return tasks().list().stream()
                .map(task -> {
                    Object language = engine.getRuntimeService().getVariable(task.getProcessInstanceId(), "language");
                    return language == null
                            ? task.getTaskDefinitionKey()
                            : task.getTaskDefinitionKey() + " " + language;
                })
                .sorted()
                .toList();
    }

    List<ProcessInstance> instances() {
        List<ProcessInstance> running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(document)
                .list();
        running.forEach(instance -> begun.add(instance.getId()));
        return running;
    }

    ProcessInstance journey() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(document, "document-journey")
                .singleResult();
    }

    Task task(String task, @Nullable String language) {
        TaskQuery query = tasks().taskDefinitionKey(task);
        if (language != null) {
            query.processVariableValueEquals("language", language);
        }
        Task found = query.singleResult();
        if (found == null) {
            throw new AssertionError(task + " " + language + " is not among " + open());
        }
        return found;
    }

    private TaskQuery tasks() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(document);
    }
}
