package org.hexaglot.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Every command that Hexaglot gives to the process engine, named by what the business says. All of them join the
 * transaction of the caller and run the journey to its next wait state before they return.
 */
public interface Workflow {
    /**
     * Begins the journey of a document at {@code submitManuscript}.
     *
     * @param slotAt the instant after which the submission is late, or null while no slot is known
     */
    void start(DocumentId document, Language original, Collection<Language> languages, @Nullable Instant slotAt);

    /** Completes an open task; the journey branches on the outcome. */
    void complete(String task, String outcome);

    /** Ends the journey wherever it stands; its open tasks disappear. */
    void withdraw(DocumentId document);

    /** Moves the timer that marks a submission late; null stops it. Does nothing once the manuscript is in. */
    void moveSlot(DocumentId document, @Nullable Instant slotAt);

    /** Tells the journey that a meeting moved: it plans all dates anew. */
    void meetingMoved(DocumentId document);

    /** A text could not be prepared for translation: opens {@code mendSource} beside the work on the languages. */
    void preparationFailed(DocumentId document);

    /** States which languages will be worked on; counts only before translation begins. */
    void changeLanguages(DocumentId document, Collection<Language> languages);

    /** Whether the work of this language is running now. */
    boolean isRunning(DocumentId document, Language language);

    /** Opens the running work of a language anew because the source was revised. */
    void sourceRevised(DocumentId document, Language language);

    /** Begins work on a language that was added, or was finished before the source was revised. */
    void reopen(DocumentId document, Language language);

    /** Ends the running work of a language that is no longer required. */
    void waive(DocumentId document, Language language);

    /** Where the journey stands and what it has passed. */
    JourneyPosition position(DocumentId document);

    /** The executable model with its diagram, as BPMN 2.0 XML. */
    String diagram(String process);

    /** When the next timer of any journey is due, if one waits. */
    Optional<Instant> nextTimer();

    /**
     * Fires the timers that are due by now. The engine's own threads do so by themselves while the service answers; this
     * is for those who let time pass before.
     */
    void fireTimers();
}
