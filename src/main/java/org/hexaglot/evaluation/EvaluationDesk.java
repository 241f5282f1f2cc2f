package org.hexaglot.evaluation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.hexaglot.content.CodedText;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.evaluation.Evaluation.Mark;
import org.hexaglot.evaluation.Evaluation.Sampled;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.planning.EvaluationRules;
import org.hexaglot.planning.Rules;
import org.hexaglot.translation.Extraction;
import org.hexaglot.translation.PreparationDesk;
import org.hexaglot.translation.Segments;
import org.hexaglot.translation.SourceSegment;
import org.hexaglot.translation.TargetSegment;
import org.jspecify.annotations.Nullable;

/** Drawing samples of finished translations, marking errors in them and sending what was found to the translator. */
@Singleton
public class EvaluationDesk {
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_MARKS = 500;
    private static final int MOST_OF_ALL = 5000;
    private static final Set<LanguageState> FINISHED =
            EnumSet.of(LanguageState.REVISING, LanguageState.PROCESSING, LanguageState.READY, LanguageState.ISSUED);

    private final Evaluations evaluations;
    private final Documents documents;
    private final DocumentRights rights;
    private final PreparationDesk preparation;
    private final Segments segments;
    private final Rules rules;
    private final Journal journal;
    private final Clock clock;

    EvaluationDesk(
            Evaluations evaluations,
            Documents documents,
            DocumentRights rights,
            PreparationDesk preparation,
            Segments segments,
            Rules rules,
            Journal journal,
            Clock clock) {
        this.evaluations = evaluations;
        this.documents = documents;
        this.rights = rights;
        this.preparation = preparation;
        this.segments = segments;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /** An evaluation with its sample, as a person sees it. */
    public record Sheet(Evaluation evaluation, Document document, List<Sampled> sample, boolean mayMark) {}

    /** Draws a sample of a finished translation, or answers the one that this person is still working on. */
    @Transactional
    public Evaluation draw(Actor actor, DocumentId id, Language language) {
        Document document = documents.lock(id);
        rights.mustRead(document, actor);
        LanguageVersion version = document.language(language);
        PersonId translator = mayEvaluate(actor, version);
        return evaluations
                .open(id, language, actor.person())
                .orElseGet(() -> drawn(actor, document, version, translator));
    }

    private static PersonId mayEvaluate(Actor actor, LanguageVersion version) {
        actor.mustBe(Role.REVISER);
        if (!actor.worksInto(version.language())) {
            throw Refusal.notPermitted("language-not-yours")
                    .with("person", actor.person().value())
                    .with("language", version.language().code());
        }
        PersonId translator = version.translator();
        if (translator == null || !FINISHED.contains(version.state())) {
            throw Refusal.wrongState("evaluation-not-finished");
        }
        if (translator.equals(actor.person())) {
            throw Refusal.notPermitted("evaluation-own");
        }
        return translator;
    }

    private Evaluation drawn(Actor actor, Document document, LanguageVersion version, PersonId translator) {
        EvaluationRules figures = rules.evaluation();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Random chance = new Random(now.toEpochMilli() * 31 + document.id().hashCode());
        List<Sampled> sample =
                Sample.of(translated(document, version.language(), translator), figures.sampleWords(), chance);
        if (sample.isEmpty()) {
            throw Refusal.wrongState("evaluation-no-segments");
        }
        Evaluation drawn = new Evaluation(
                0,
                document.id(),
                version.language(),
                translator,
                !version.inHouse(),
                actor.person(),
                sample.stream().mapToInt(Sampled::words).sum(),
                figures.satisfactory(),
                List.of(),
                "",
                now,
                null);
        return evaluations.find(evaluations.add(drawn, sample)).orElseThrow();
    }

    /** What this translator wrote and nobody changed since. */
    private List<Sampled> translated(Document document, Language language, PersonId translator) {
        Extraction extraction = preparation.present(document.id()).orElse(null);
        List<Sampled> all = new ArrayList<>();
        if (extraction == null || !extraction.isReady()) {
            return all;
        }
        Map<Integer, TargetSegment> targets = segments.targets(extraction.id(), language);
        for (SourceSegment each : segments.of(extraction.id())) {
            TargetSegment target = targets.get(each.position());
            PersonId writer = target == null ? null : target.changedBy();
            if (target != null && !target.text().isBlank() && (writer == null || writer.equals(translator))) {
                all.add(new Sampled(
                        each.position(),
                        CodedText.shown(each.segment().text()),
                        CodedText.shown(target.text()),
                        each.segment().words()));
            }
        }
        return all;
    }

    /** Marks an error in a segment of the sample. */
    @Transactional
    public void mark(Actor actor, long id, int position, ErrorCategory category, Severity severity, String note) {
        Evaluation evaluation = locked(id);
        evaluation.mustBeOpenTo(actor.person());
        boolean inSample = evaluations.sample(id).stream().anyMatch(each -> each.position() == position);
        if (!inSample || note.length() > LONGEST_TEXT || evaluation.marks().size() >= MOST_MARKS) {
            throw Refusal.invalid("evaluation-error-invalid")
                    .field(inSample ? "note" : "position", inSample ? "too-long" : "unknown");
        }
        int points = severity.points(rules.evaluation());
        evaluations.mark(id, new Mark(0, position, category, severity, points, note.strip()));
    }

    @Transactional
    public void unmark(Actor actor, long id, long mark) {
        locked(id).mustBeOpenTo(actor.person());
        evaluations.unmark(id, mark);
    }

    /** Hands it to the translator, with a comment; it never changes any more. */
    @Transactional
    public void send(Actor actor, long id, String comment) {
        Evaluation evaluation = locked(id);
        evaluation.mustBeOpenTo(actor.person());
        if (comment.isBlank() || comment.length() > LONGEST_TEXT) {
            throw Refusal.invalid("evaluation-comment-required").field("comment", "required");
        }
        evaluations.send(id, comment.strip(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        journal.record(
                actor,
                DocumentEvent.of(evaluation.document(), DocumentEvent.Kind.TranslationEvaluated)
                        .in(evaluation.language())
                        .with("evaluation", id)
                        .with("assignee", evaluation.translator().value()));
    }

    @Transactional(readOnly = true)
    public Sheet sheet(Actor actor, long id) {
        Evaluation evaluation = evaluations.find(id).orElseThrow(() -> unknown(id));
        if (!maySee(actor, evaluation)) {
            throw unknown(id);
        }
        boolean mayMark = !evaluation.isSent() && evaluation.evaluator().equals(actor.person());
        return new Sheet(evaluation, documents.get(evaluation.document()), evaluations.sample(id), mayMark);
    }

    /** A page of a list; what a person may not see is in none. */
    @Transactional(readOnly = true)
    public List<EvaluationLine> list(EvaluationQuestion question, @Nullable ListPlace after, int limit) {
        return evaluations.find(question, after, limit);
    }

    /** How many there are in which group of a list, as {@link Evaluations#count} names them. */
    @Transactional(readOnly = true)
    public Map<String, Integer> count(EvaluationQuestion question) {
        return evaluations.count(question);
    }

    /** How those fare whom a question asks for, by name; all of them, whatever page is shown. */
    @Transactional(readOnly = true)
    public List<Trend> trends(EvaluationQuestion question) {
        Map<PersonId, List<EvaluationLine>> all = new TreeMap<>(Comparator.comparing(PersonId::value));
        evaluations
                .find(question.grouped(EvaluationQuestion.Group.NONE).sorted("-sentAt"), null, MOST_OF_ALL)
                .forEach(each -> all.computeIfAbsent(each.translator(), none -> new ArrayList<>())
                        .add(each));
        return all.entrySet().stream()
                .map(entry -> Trend.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean maySee(Actor actor, Evaluation evaluation) {
        return evaluation.evaluator().equals(actor.person())
                || evaluation.isSent()
                        && (evaluation.translator().equals(actor.person()) || isChief(actor, evaluation));
    }

    /** The manager of all languages or of this one; of contracted work, the contract manager as well. */
    private static boolean isChief(Actor actor, Evaluation evaluation) {
        boolean ofLanguage = actor.pairs().isEmpty() || actor.worksInto(evaluation.language());
        return actor.is(Role.MANAGER) && ofLanguage || actor.is(Role.CONTRACT_MANAGER) && evaluation.contractor();
    }

    private Evaluation locked(long id) {
        return evaluations.lock(id).orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(long id) {
        return Refusal.notFound("unknown-evaluation").with("evaluation", id);
    }
}
