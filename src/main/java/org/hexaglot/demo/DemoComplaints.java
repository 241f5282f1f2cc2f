package org.hexaglot.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.hexaglot.complaint.Answer.Consequence;
import org.hexaglot.complaint.Complaint;
import org.hexaglot.complaint.Complaint.Words;
import org.hexaglot.complaint.ComplaintDesk;
import org.hexaglot.complaint.ComplaintQuestion;
import org.hexaglot.complaint.ComplaintQuestion.Filter;
import org.hexaglot.complaint.ComplaintQuestion.Scope;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.demo.DemoScenario.Step;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;

/** Plays what readers say of issued versions, and what they are answered. */
@Singleton
@Requires(env = "demo")
class DemoComplaints {
    private final ComplaintDesk desk;

    DemoComplaints(ComplaintDesk desk) {
        this.desk = desk;
    }

    void make(DemoRun run, Paper paper, Step step) {
        Language language = Objects.requireNonNull(step.language());
        Words said = new Words(step.about(), "", run.scenario().reason(step, language), "", "");
        desk.make(run.actor(step.by()), run.document(paper), language, said);
    }

    /** The one that waits longest. */
    void answer(DemoRun run, Paper paper, Step step) {
        Language language = Objects.requireNonNull(step.language());
        Actor actor = run.actor(step.by());
        ComplaintQuestion waiting = ComplaintQuestion.of(actor, Scope.ANSWERING)
                .only(new Filter(true, language, null, null, run.document(paper)))
                .sorted("madeAt");
        Complaint complaint = desk.list(waiting, null, 1).get(0).complaint();
        Consequence consequence = Consequence.of(step.about());
        desk.answer(
                actor,
                complaint.id(),
                consequence != Consequence.NOTHING,
                consequence,
                run.scenario().reason(step, language),
                null);
    }
}
