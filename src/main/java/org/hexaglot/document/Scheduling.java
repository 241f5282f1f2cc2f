package org.hexaglot.document;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DeadlinePlanner;
import org.hexaglot.planning.Deadlines;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.Occasion;
import org.hexaglot.planning.Rules;
import org.hexaglot.planning.StagePlan;
import org.hexaglot.planning.StagePlanner;
import org.hexaglot.planning.Work;
import org.hexaglot.planning.WorkingCalendar;
import org.hexaglot.planning.Workload;
import org.jspecify.annotations.Nullable;

/** Counts the dates of documents from meetings, rules and words, and tells documents when their steps are due. */
@Singleton
public final class Scheduling {
    private final Rules rules;
    private final Meetings meetings;
    private final Efforts efforts;
    private final DeadlinePlanner deadlinePlanner;
    private final StagePlanner stagePlanner;

    Scheduling(Rules rules, Meetings meetings, Efforts efforts) {
        this.rules = rules;
        this.meetings = meetings;
        this.efforts = efforts;
        this.deadlinePlanner = new DeadlinePlanner(rules);
        this.stagePlanner = new StagePlanner(rules);
    }

    /** The deadlines that follow from the meetings, with how each was found; refuses unknown meetings. */
    public Deadlines deadlines(Metadata metadata, LocalDate planned) {
        return deadlines(metadata, planned, meetings::occasion);
    }

    /** The same with meetings that are only tried out. */
    public Deadlines deadlines(Metadata metadata, LocalDate planned, Function<Considered, Occasion> occasions) {
        return deadlinePlanner.plan(
                metadata.category(),
                metadata.type(),
                metadata.considered().stream().map(occasions).toList(),
                planned);
    }

    /** The day that a document was first planned on: it chooses the rule that holds. */
    public LocalDate plannedOn(Document document) {
        return calendar(document).dayOf(document.loaded().createdAt());
    }

    public WorkingCalendar calendar(Document document) {
        return rules.calendar(document.dates().station());
    }

    /** The dates of a new or replanned document. */
    public Dates dates(Deadlines deadlines) {
        return new Dates(
                deadlines.station(),
                deadlines.rule(),
                deadlines.anchor(),
                deadlines.anchorKind(),
                deadlines.governedBy(),
                deadlines.slot(),
                deadlines.issueBy(),
                deadlines.slot(),
                deadlines.slot() == null
                        ? null
                        : rules.calendar(deadlines.station()).endOfDay(deadlines.slot()));
    }

    /** The instant after which a submission is late, or null without a slot. */
    public @Nullable Instant slotAt(Document document) {
        LocalDate submitBy = document.dates().submitBy();
        return submitBy == null ? null : calendar(document).endOfDay(submitBy);
    }

    /** Plans the steps that are left of this document and gives it their due dates. */
    public void schedule(Document document, Instant now) {
        Dates dates = document.dates();
        if (document.stage() == Stage.FORECAST) {
            document.commitment()
                    .schedule(
                            dates.withStage(dates.submitBy(), slotAt(document)),
                            plan(document, now).languages());
            return;
        }
        StagePlan plan = plan(document, now);
        document.commitment()
                .schedule(
                        dates.withStage(plan.mustMoveBy(lastWork(document.stage())), dueAt(plan, document.stage())),
                        plan.languages());
    }

    /** The steps that are left of this document as they would be planned now; changes nothing. */
    public StagePlan plan(Document document, Instant now) {
        return plan(document, now, firstWork(document.stage()));
    }

    /** All steps as they were to be done when the manuscript came in; before, from its slot on. */
    public StagePlan planFromSubmission(Document document, Instant now) {
        Instant submitted = document.submission().submittedAt();
        return plan(document, submitted == null ? now : submitted, Work.REVIEW);
    }

    private StagePlan plan(Document document, Instant now, Work first) {
        Dates dates = document.dates();
        Deadlines agreed = new Deadlines(
                dates.anchor(),
                dates.anchorKind(),
                dates.governedBy(),
                dates.submitBy(),
                dates.issueBy(),
                dates.rule(),
                dates.station(),
                List.of());
        Workload load = new Workload(
                document.words(),
                document.metadata().original(),
                Set.copyOf(document.required()),
                efforts.of(document.id()));
        return stagePlanner.plan(agreed, load, document.submission().submittedAt(), now, first);
    }

    private static Work firstWork(Stage stage) {
        return switch (stage) {
            case FORECAST, SUBMISSION -> Work.REVIEW;
            case EDITING -> Work.EDIT;
            case TRANSLATION -> Work.TRANSLATE;
            case ISSUANCE, ISSUED, WITHDRAWN -> Work.RELEASE;
        };
    }

    private static Work lastWork(Stage stage) {
        return stage == Stage.TRANSLATION ? Work.PROOFREAD : firstWork(stage);
    }

    private static @Nullable Instant dueAt(StagePlan plan, Stage stage) {
        return switch (stage) {
            case FORECAST, SUBMISSION -> plan.reviewBy();
            case EDITING -> plan.editBy();
            case TRANSLATION, ISSUANCE -> plan.releaseBy();
            case ISSUED, WITHDRAWN -> null;
        };
    }
}
