package org.hexaglot.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the office may change without Java: the folder {@code workflow/}, read once by {@link RulesLoader} and never
 * changed. Dated rules are chosen by the day on which a document is first planned.
 */
public final class Rules {
    /**
     * Single figures.
     *
     * @param atRiskDays a document is at risk with so many calendar days of slack or fewer
     * @param claimReturnsAfter how long a claimed task on which nobody works stays claimed
     * @param forecastFreezeWeeks calendar weeks before the opening of the session
     */
    public record Figures(int atRiskDays, Duration claimReturnsAfter, int forecastFreezeWeeks, int wordsPerPage) {}

    private final List<TimeFrame> timeFrames;
    private final Map<String, DocumentType> types;
    private final List<WordLimits> limits;
    private final List<WorkloadStandards> standards;
    private final List<MatchWeights> weights;
    private final Map<DutyStation, WorkingCalendar> calendars;
    private final Map<String, TaskRoles> tasks;
    private final EvaluationRules evaluation;
    private final Figures figures;

    Rules(
            List<TimeFrame> timeFrames,
            Map<String, DocumentType> types,
            List<WordLimits> limits,
            List<WorkloadStandards> standards,
            List<MatchWeights> weights,
            Map<DutyStation, WorkingCalendar> calendars,
            Map<String, TaskRoles> tasks,
            EvaluationRules evaluation,
            Figures figures) {
        this.timeFrames = List.copyOf(timeFrames);
        this.types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        this.limits = List.copyOf(limits);
        this.standards = List.copyOf(standards);
        this.weights = List.copyOf(weights);
        this.calendars = Map.copyOf(calendars);
        this.tasks = Map.copyOf(tasks);
        this.evaluation = evaluation;
        this.figures = figures;
    }

    /** The time frame that holds; one for the document's type goes before one for all types. */
    public TimeFrame timeFrame(Category category, @Nullable String documentType, LocalDate planned) {
        List<TimeFrame> ofCategory = timeFrames.stream()
                .filter(frame -> frame.scope().category() == category)
                .sorted(Comparator.comparing(frame -> frame.scope().from()))
                .toList();
        List<TimeFrame> general = new ArrayList<>(ofCategory);
        general.removeIf(frame -> !frame.scope().types().isEmpty());
        TimeFrame chosen = general.get(0);
        for (TimeFrame frame : general) {
            chosen = frame.scope().from().isAfter(planned) ? chosen : frame;
        }
        for (TimeFrame frame : ofCategory) {
            boolean special = documentType != null && frame.scope().types().contains(documentType);
            chosen = special && !frame.scope().from().isAfter(planned) ? frame : chosen;
        }
        return chosen;
    }

    /** All time frames, those that hold for documents planned earlier as well. */
    public List<TimeFrame> timeFrames() {
        return timeFrames;
    }

    /** All word limits by the day from which they hold. */
    public List<WordLimits> wordLimits() {
        return limits;
    }

    /** All workload standards by the day from which they hold. */
    public List<WorkloadStandards> standards() {
        return standards;
    }

    /** How much work is left in the words of each band of a match analysis, for a text prepared on this day. */
    public MatchWeights matchWeights(LocalDate prepared) {
        return Dated.holdingOn(prepared, weights);
    }

    /** All document types, in the order of their file. */
    public List<DocumentType> documentTypes() {
        return List.copyOf(types.values());
    }

    /** The document type with this code, or a refusal. */
    public DocumentType documentType(String code) {
        DocumentType type = types.get(code);
        if (type == null) {
            throw Refusal.invalid("unknown-document-type").with("type", code);
        }
        return type;
    }

    /** Words that a document may have: the limit of its type, else the one for in-session documents, else that of its origin. */
    public int wordLimit(String documentType, Category category, LocalDate planned) {
        DocumentType type = documentType(documentType);
        String own = type.limit();
        String name = own != null
                ? own
                : category == Category.IN_SESSION
                        ? WordLimits.IN_SESSION
                        : type.origin().code();
        return Objects.requireNonNull(Dated.holdingOn(planned, limits).limits().get(name));
    }

    public WorkloadStandards standards(LocalDate planned) {
        return Dated.holdingOn(planned, standards);
    }

    public WorkingCalendar calendar(DutyStation station) {
        return Objects.requireNonNull(calendars.get(station));
    }

    /** Who performs the user task with this id. */
    public TaskRoles performers(String task) {
        TaskRoles roles = tasks.get(task);
        if (roles == null) {
            throw Refusal.invalid("unknown-task-name").with("task", task);
        }
        return roles;
    }

    /** How samples of translations are evaluated. */
    public EvaluationRules evaluation() {
        return evaluation;
    }

    public Figures figures() {
        return figures;
    }
}
