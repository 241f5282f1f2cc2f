package org.hexaglot.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.content.Intake.Received;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.demo.DemoScenario.Step;
import org.hexaglot.editing.EditingDesk;
import org.hexaglot.inbox.InboxDesk;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.issuance.IssuanceDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.submission.SubmissionDesk;
import org.hexaglot.translation.TranslationDesk;
import org.jspecify.annotations.Nullable;

/** Plays the work on a document: manuscripts, tasks, language versions, releases. */
@Singleton
@Requires(env = "demo")
final class DemoWork {
    private final SubmissionDesk submission;
    private final EditingDesk editing;
    private final TranslationDesk translation;
    private final IssuanceDesk issuance;
    private final InboxDesk inbox;
    private final Tasks tasks;
    private final DemoSegments segments;

    DemoWork(
            SubmissionDesk submission,
            EditingDesk editing,
            TranslationDesk translation,
            IssuanceDesk issuance,
            InboxDesk inbox,
            Tasks tasks,
            DemoSegments segments) {
        this.submission = submission;
        this.editing = editing;
        this.translation = translation;
        this.issuance = issuance;
        this.inbox = inbox;
        this.tasks = tasks;
        this.segments = segments;
    }

    /** The reason counts only where the manuscript is late: on some days of the year a holiday makes one late. */
    void deliver(DemoRun run, Paper paper, Step step) {
        String reason = run.written(paper, step);
        submission.deliver(
                run.actor(step.by()),
                run.document(paper),
                run.shelf().manuscript(paper, step),
                reason.isEmpty() ? run.scenario().lateReason(paper.original()) : reason,
                null);
    }

    /** Takes a task and keeps it: who works on something for weeks has delivered drafts. */
    void claim(DemoRun run, Paper paper, Step step) {
        take(run, open(run, paper, step.about(), step.language()), step.by());
        tasks.keepClaim(run.document(paper), step.language(), step.by());
    }

    void approveEditing(DemoRun run, Paper paper, Step step) {
        Task task = taken(run, paper, step);
        editing.deliver(run.actor(step.by()), task.document(), run.shelf().version(paper, paper.original(), step));
        complete(run, paper, step, task);
    }

    void translate(DemoRun run, Paper paper, Step step) {
        Task task = taken(run, paper, step);
        Language language = Objects.requireNonNull(step.language());
        Received version = run.shelf().version(paper, language, step);
        if (paper.segmented().contains(language)) {
            segments.deliver(run, paper, step, version);
        } else {
            translation.deliver(run.actor(step.by()), task.document(), language, version);
        }
        complete(run, paper, step, task);
    }

    void process(DemoRun run, Paper paper, Step step) {
        Task task = taken(run, paper, step);
        Language language = Objects.requireNonNull(step.language());
        translation.numberJob(
                run.actor(step.by()), task.document(), language, run.shelf().jobNumber(paper, language));
        complete(run, paper, step, task);
    }

    /** Any other step that completes a task. */
    void complete(DemoRun run, Paper paper, Step step) {
        complete(run, paper, step, taken(run, paper, step));
    }

    void release(DemoRun run, Paper paper, Step step) {
        Actor officer = run.actor(step.by());
        DocumentId document = run.document(paper);
        if (step.languages().isEmpty()) {
            issuance.release(officer, document, null);
        } else {
            issuance.releaseSome(officer, document, step.languages(), run.written(paper, step), null);
        }
    }

    void reissue(DemoRun run, Paper paper, Step step) {
        List<Language> languages = step.languages().isEmpty() ? paper.languages() : step.languages();
        issuance.reissue(run.actor(step.by()), run.document(paper), languages, run.written(paper, step));
    }

    private void complete(DemoRun run, Paper paper, Step step, Task task) {
        String comment = run.written(paper, step);
        inbox.complete(
                run.actor(step.by()), task.id(), step.verb().outcome(), comment.isEmpty() ? null : comment, Map.of());
    }

    private Task taken(DemoRun run, Paper paper, Step step) {
        return take(run, open(run, paper, step.verb().task(), step.language()), step.by());
    }

    /** Outside translators get their tasks from the contract manager, everybody else from the pool. */
    private Task take(DemoRun run, Task task, PersonId by) {
        if (by.equals(task.assignee())) {
            return task;
        }
        Actor actor = run.actor(by);
        return actor.is(Role.CONTRACTOR)
                ? inbox.assign(run.actor("contracts"), task.id(), by)
                : inbox.claim(actor, task.id());
    }

    private Task open(DemoRun run, Paper paper, String name, @Nullable Language language) {
        return tasks.open(run.document(paper), name, language)
                .orElseThrow(() -> new IllegalStateException("no open " + name + " " + language));
    }
}
