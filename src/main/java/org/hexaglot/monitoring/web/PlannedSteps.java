package org.hexaglot.monitoring.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.attribution.Account;
import org.hexaglot.attribution.Holder;
import org.hexaglot.attribution.Span;
import org.hexaglot.document.Document;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.LanguagePlan;
import org.hexaglot.planning.StagePlan;
import org.hexaglot.planning.Work;
import org.jspecify.annotations.Nullable;

/** The steps of one document as they were planned when its manuscript came in, beside when each was done. */
final class PlannedSteps {
    private final Document document;
    private final @Nullable Account account;
    private final StagePlan plan;
    private final Instant start;

    /** @param start from which the first step was planned */
    PlannedSteps(Document document, @Nullable Account account, StagePlan plan, Instant start) {
        this.document = document;
        this.account = account;
        this.plan = plan;
        this.start = start;
    }

    /**
     * One step.
     *
     * @param language null for a step of the whole document
     * @param doneAt null while it is not done, or not known
     */
    record Step(
            Work work,
            @Nullable Language language,
            Instant from,
            Instant until,
            @Nullable Instant doneAt) {}

    /** In the order of the work: the whole document, then each language, then the release. */
    List<Step> all() {
        Instant reviewBy = plan.reviewBy();
        Instant editBy = plan.editBy();
        if (reviewBy == null || editBy == null) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        steps.add(step(Work.REVIEW, null, start, reviewBy, document.submission().acceptedAt()));
        steps.add(step(Work.EDIT, null, reviewBy, editBy, document.state().editedAt()));
        Instant last = editBy;
        for (Language language : document.required()) {
            LanguagePlan due = plan.languages().get(language);
            if (due != null) {
                last = later(last, add(steps, language, due, editBy));
            }
        }
        Instant releaseBy = plan.releaseBy();
        if (releaseBy != null) {
            steps.add(step(
                    Work.RELEASE, null, last, releaseBy, document.issuance().issuedAt()));
        }
        return steps;
    }

    private Instant add(List<Step> steps, Language language, LanguagePlan due, Instant begins) {
        Instant from = begins;
        Instant translateBy = due.translateBy();
        if (translateBy != null) {
            steps.add(step(
                    Work.TRANSLATE,
                    language,
                    from,
                    translateBy,
                    lastOf(language, Holder.TRANSLATOR, Holder.CONTRACTOR)));
            from = translateBy;
        }
        Instant reviseBy = due.reviseBy();
        if (reviseBy != null) {
            steps.add(step(Work.REVISE, language, from, reviseBy, lastOf(language, Holder.REVISER)));
            from = reviseBy;
        }
        Instant proofreadBy = due.proofreadBy();
        if (proofreadBy != null) {
            LanguageVersion version = document.languages().get(language);
            steps.add(step(Work.PROOFREAD, language, from, proofreadBy, version == null ? null : version.readyAt()));
            from = proofreadBy;
        }
        return from;
    }

    /** When the last of these holders passed the language on; null while one of them still has it. */
    private @Nullable Instant lastOf(Language language, Holder... holders) {
        if (account == null) {
            return null;
        }
        List<Span> spans = Objects.requireNonNullElse(account.languages().get(language), List.of());
        Instant done = null;
        for (Span span : spans) {
            if (List.of(holders).contains(span.holder())) {
                done = span.until();
            }
        }
        boolean isOpen = done != null
                && !spans.isEmpty()
                && done.equals(spans.get(spans.size() - 1).until());
        return isOpen ? null : done;
    }

    private static Step step(
            Work work, @Nullable Language language, Instant from, Instant until, @Nullable Instant doneAt) {
        return new Step(work, language, from, until.isBefore(from) ? from : until, doneAt);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The colour of a step, which is that of whoever does it. */
    static Holder holder(Work work) {
        return Objects.requireNonNull(HOLDERS.get(work));
    }

    private static final Map<Work, Holder> HOLDERS = Map.of(
            Work.REVIEW, Holder.OFFICER,
            Work.EDIT, Holder.EDITOR,
            Work.TRANSLATE, Holder.TRANSLATOR,
            Work.REVISE, Holder.REVISER,
            Work.PROCESS, Holder.PROCESSOR,
            Work.PROOFREAD, Holder.PROCESSOR,
            Work.RELEASE, Holder.RELEASE);
}
