package org.hexaglot.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.evaluation.Evaluation.Mark;
import org.hexaglot.evaluation.Evaluation.Sampled;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Where evaluations are kept. Everything joins the transaction of the caller. */
public interface Evaluations {
    /** Keeps a new one with its sample and answers its id. */
    long add(Evaluation drawn, List<Sampled> sample);

    Optional<Evaluation> find(long id);

    /** The same, others waiting with theirs until this transaction ends. */
    Optional<Evaluation> lock(long id);

    /** In the order of the text. */
    List<Sampled> sample(long id);

    /** The one that this person is working on. */
    Optional<Evaluation> open(DocumentId document, Language language, PersonId evaluator);

    void mark(long id, Mark mark);

    void unmark(long id, long mark);

    void send(long id, String comment, Instant at);

    /** Some of those that a question asks for, in its order, after a place or from the beginning. */
    List<EvaluationLine> find(EvaluationQuestion question, @Nullable ListPlace after, int limit);

    /**
     * How many of those that a question asks for are in which of its groups: by the code of the language, the name of the
     * person, {@code satisfactory unsatisfactory} or {@code draft sent}.
     */
    Map<String, Integer> count(EvaluationQuestion question);
}
