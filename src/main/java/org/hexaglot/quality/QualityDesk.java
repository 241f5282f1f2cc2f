package org.hexaglot.quality;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.quality.QualityFindings.Check;
import org.hexaglot.quality.QualityFindings.Count;
import org.hexaglot.quality.QualityFindings.Finding;
import org.hexaglot.quality.QualityFindings.Tally;
import org.hexaglot.quality.QualityFindings.Waiver;
import org.hexaglot.translation.Extraction;
import org.hexaglot.translation.HandoffDesk;
import org.hexaglot.translation.PreparationDesk;
import org.hexaglot.translation.Segments;
import org.hexaglot.translation.SourceSegment;
import org.hexaglot.translation.TargetSegment;
import org.jspecify.annotations.Nullable;

/** What is known of the quality of a translation, and the waiving of false alarms. */
@Singleton
public class QualityDesk {
    private static final int LONGEST_REASON = 2000;

    private final Documents documents;
    private final DocumentRights rights;
    private final HandoffDesk work;
    private final PreparationDesk preparation;
    private final Segments segments;
    private final QualityFindings findings;
    private final Journal journal;
    private final Clock clock;

    QualityDesk(
            Documents documents,
            DocumentRights rights,
            HandoffDesk work,
            PreparationDesk preparation,
            Segments segments,
            QualityFindings findings,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.rights = rights;
        this.work = work;
        this.preparation = preparation;
        this.segments = segments;
        this.findings = findings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The checks of one language as a person sees them.
     *
     * @param check null when nothing was checked yet
     * @param present at most as many as asked for
     * @param mayWaive whether this person may say that an alarm is false
     */
    public record Sheet(
            Document document,
            Language language,
            @Nullable Check check,
            List<Finding> present,
            Map<CheckKind, Count> counts,
            Map<CheckKind, Tally> tallies,
            boolean mayWaive) {
        /** Open errors and open warnings together. */
        public int open() {
            return counts.values().stream().mapToInt(Count::open).sum();
        }

        public int errors() {
            return errorsOf(counts);
        }
    }

    /** What whoever works on a language is told before the task is completed. */
    public record Outlook(int errors, int warnings) {
        public boolean isClear() {
            return errors + warnings == 0;
        }
    }

    /** @param kind of this kind only, or null for all */
    @Transactional(readOnly = true)
    public Sheet sheet(Actor actor, DocumentId id, Language language, @Nullable CheckKind kind, int limit) {
        Document document = readable(actor, id, language);
        return new Sheet(
                document,
                language,
                findings.check(id, language).orElse(null),
                findings.present(id, language, kind, limit),
                findings.counts(id, language),
                findings.tallies(),
                mayWaive(actor, id, language));
    }

    /** Refuses whoever may not see the text of this language. */
    @Transactional(readOnly = true)
    public void mustRead(Actor actor, DocumentId id, Language language) {
        readable(actor, id, language);
    }

    /** What the last check left open, or nothing when none was made. */
    @Transactional(readOnly = true)
    public Optional<Outlook> outlook(DocumentId id, Language language) {
        return findings.check(id, language)
                .filter(check -> check.translated() > 0)
                .map(check -> {
                    Map<CheckKind, Count> counts = findings.counts(id, language);
                    int open = counts.values().stream().mapToInt(Count::open).sum();
                    int errors = errorsOf(counts);
                    return new Outlook(errors, open - errors);
                });
    }

    /** Says that an alarm is false, with the reason that the journal keeps. */
    @Transactional
    public void waive(Actor actor, DocumentId id, Language language, String finding, String reason) {
        readable(actor, id, language);
        if (!mayWaive(actor, id, language)) {
            throw Refusal.notPermitted("language-not-yours")
                    .with("person", actor.person().value())
                    .with("language", language.code());
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("reason-required").field("reason", "required");
        }
        findings.lock(id, language);
        Finding found = findings.find(id, language, finding)
                .orElseThrow(() -> Refusal.notFound("unknown-finding").with("finding", finding));
        if (!found.isOpen()) {
            throw Refusal.wrongState("finding-waived");
        }
        findings.waive(id, language, finding, new Waiver(actor.person(), now(), reason.strip()));
        journal.record(
                actor,
                DocumentEvent.of(id, DocumentEvent.Kind.CheckWaived)
                        .in(language)
                        .with("finding", finding)
                        .with("check", found.alarm().kind().code())
                        .with("segment", found.segment())
                        .with("reason", reason.strip()));
    }

    /** A text to check, and what was known of it before. */
    record Plan(Document document, Language language, Extraction extraction, long seal, Optional<Check> before) {
        boolean isAsBefore(int position, String print, long terms) {
            return before.filter(check -> check.extraction() == extraction.id()
                            && check.rules().equals(SegmentChecks.RULES)
                            && check.terms() == terms
                            && Prints.isAt(check.prints(), position, print))
                    .isPresent();
        }
    }

    /** What to check, or nothing when that was done already or there is nothing. */
    @Transactional(readOnly = true)
    Optional<Plan> plan(DocumentId id, Language language, long terms) {
        Document document = documents.get(id);
        Extraction extraction = preparation.present(id).orElse(null);
        if (language == document.metadata().original() || extraction == null || !extraction.isReady()) {
            return Optional.empty();
        }
        long seal = segments.seal(extraction.id(), language);
        Optional<Check> before = findings.check(id, language);
        boolean known = before.filter(check -> check.extraction() == extraction.id()
                        && check.rules().equals(SegmentChecks.RULES)
                        && check.terms() == terms
                        && check.seal() == seal)
                .isPresent();
        return known ? Optional.empty() : Optional.of(new Plan(document, language, extraction, seal, before));
    }

    /** Some of its segments with their translations. */
    @Transactional(readOnly = true)
    List<Pair> part(Plan plan, int from, int limit) {
        long extraction = plan.extraction().id();
        Map<Integer, TargetSegment> targets = segments.targets(extraction, plan.language(), from, limit);
        List<Pair> pairs = new ArrayList<>();
        for (SourceSegment each : segments.of(extraction, from, limit)) {
            TargetSegment target = targets.get(each.position());
            pairs.add(Pair.of(
                    each.position(),
                    each.segment().id(),
                    plan.document().metadata().original(),
                    plan.language(),
                    each.segment().text(),
                    target == null ? "" : target.text()));
        }
        return pairs;
    }

    @Transactional
    void keep(Plan plan, Check check, List<Found> found, IntPredicate checked) {
        DocumentId id = plan.document().id();
        findings.lock(id, plan.language());
        findings.keep(id, plan.language(), check, Renewal.of(findings.known(id, plan.language()), found, checked));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Document readable(Actor actor, DocumentId id, Language language) {
        Document document = documents.get(id);
        rights.mustRead(document, actor);
        document.language(language);
        if (!DocumentRights.isStaff(actor) && !work.isOpenTo(actor, id, language)) {
            throw Refusal.notPermitted("language-not-yours")
                    .with("person", actor.person().value())
                    .with("language", language.code());
        }
        return document;
    }

    /** Whoever has the work on the language in hand, its revisers, and officers. */
    private boolean mayWaive(Actor actor, DocumentId id, Language language) {
        return actor.is(Role.OFFICER)
                || actor.is(Role.REVISER) && actor.worksInto(language)
                || work.isOpenTo(actor, id, language);
    }

    private static int errorsOf(Map<CheckKind, Count> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isError())
                .mapToInt(entry -> entry.getValue().open())
                .sum();
    }
}
