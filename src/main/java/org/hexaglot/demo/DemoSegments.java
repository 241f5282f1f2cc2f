package org.hexaglot.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.hexaglot.content.ExchangeFormats.Form;
import org.hexaglot.content.Intake.Received;
import org.hexaglot.demo.DemoScenario.Flaw;
import org.hexaglot.demo.DemoScenario.Paper;
import org.hexaglot.demo.DemoScenario.Step;
import org.hexaglot.evaluation.ErrorCategory;
import org.hexaglot.evaluation.Evaluation;
import org.hexaglot.evaluation.Evaluation.Sampled;
import org.hexaglot.evaluation.EvaluationDesk;
import org.hexaglot.evaluation.Severity;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.quality.CheckKind;
import org.hexaglot.quality.QualityDesk;
import org.hexaglot.quality.QualityFindings.Finding;
import org.hexaglot.quality.TextCheck;
import org.hexaglot.reference.MemoryFeed;
import org.hexaglot.reference.MemoryIndexing;
import org.hexaglot.reference.ReferenceDesk;
import org.hexaglot.translation.AlignmentDesk;
import org.hexaglot.translation.HandoffDesk;
import org.hexaglot.translation.PreparationDesk;
import org.jspecify.annotations.Nullable;

/**
 * Plays the work on texts in segments: references, preparation, packages, checks, evaluations. What the service does in
 * the background is done at once here, for these papers only, so that what comes later in the story finds it done.
 */
@Singleton
@Requires(env = "demo")
final class DemoSegments {
    private static final int MANY = 50;

    private final ReferenceDesk references;
    private final MemoryFeed memory;
    private final @Nullable MemoryIndexing index;
    private final PreparationDesk preparation;
    private final AlignmentDesk alignment;
    private final HandoffDesk handoff;
    private final TextCheck check;
    private final QualityDesk quality;
    private final EvaluationDesk evaluations;

    DemoSegments(
            ReferenceDesk references,
            MemoryFeed memory,
            @Nullable MemoryIndexing index,
            PreparationDesk preparation,
            AlignmentDesk alignment,
            HandoffDesk handoff,
            TextCheck check,
            QualityDesk quality,
            EvaluationDesk evaluations) {
        this.references = references;
        this.memory = memory;
        this.index = index;
        this.preparation = preparation;
        this.alignment = alignment;
        this.handoff = handoff;
        this.check = check;
        this.quality = quality;
        this.evaluations = evaluations;
    }

    /** The text of the predecessor comes into the memory, where it has long been by then. */
    void namePredecessor(DemoRun run, Paper paper, Step step) {
        DocumentId earlier = references
                .namePredecessor(run.actor(step.by()), run.document(paper), step.about())
                .id();
        memory.feed(earlier);
        if (index != null) {
            index.catchUp();
        }
    }

    void prepare(DemoRun run, Paper paper) {
        preparation.prepared(run.document(paper));
    }

    /** Delivers a file that was translated in a word processor and finds its sentences in it. */
    void deliver(DemoRun run, Paper paper, Step step, Received version) {
        try {
            alignment.deliver(run.actor(step.by()), run.document(paper), language(step), version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void handOff(DemoRun run, Paper paper, Step step) {
        Form form = Form.of(step.about());
        try {
            Files.deleteIfExists(handoff.handOff(run.actor(step.by()), run.document(paper), language(step), form)
                    .file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void waiveAlarm(DemoRun run, Paper paper, Step step) {
        Actor actor = run.actor(step.by());
        DocumentId document = run.document(paper);
        Language language = language(step);
        check.bringUpToDate(document, language);
        Finding alarm = quality.sheet(actor, document, language, CheckKind.of(step.about()), MANY).present().stream()
                .filter(Finding::isOpen)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no alarm of " + step.about()));
        quality.waive(actor, document, language, alarm.id(), run.scenario().reason(step, language));
    }

    void evaluate(DemoRun run, Paper paper, Step step) {
        Actor actor = run.actor(step.by());
        Language language = language(step);
        Evaluation drawn = evaluations.draw(actor, run.document(paper), language);
        List<Sampled> sample = evaluations.sheet(actor, drawn.id()).sample();
        for (int i = 0; i < step.errors().size(); i++) {
            Flaw flaw = step.errors().get(i);
            evaluations.mark(
                    actor,
                    drawn.id(),
                    // One after the other, all over the sample.
                    sample.get((2 * i + 1) * sample.size() / (2 * step.errors().size()))
                            .position(),
                    ErrorCategory.of(flaw.category()),
                    Severity.of(flaw.severity()),
                    run.scenario().reason(flaw.note(), language));
        }
        evaluations.send(actor, drawn.id(), run.scenario().reason(step, language));
    }

    private static Language language(Step step) {
        return Objects.requireNonNull(step.language());
    }
}
