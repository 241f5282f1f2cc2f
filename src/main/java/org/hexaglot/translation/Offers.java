package org.hexaglot.translation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.hexaglot.content.SegmentState;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.document.Revisions;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;

/**
 * Translations that the memory offers and nobody has taken yet. Whoever takes them, or finishes the translation with
 * them in it, answers for them like for their own (ADR 0019). Joins the transaction of the caller.
 */
@Singleton
final class Offers {
    private final Segments segments;
    private final Extractions extractions;
    private final Revisions revisions;
    private final Journal journal;
    private final Clock clock;

    Offers(Segments segments, Extractions extractions, Revisions revisions, Journal journal, Clock clock) {
        this.segments = segments;
        this.extractions = extractions;
        this.revisions = revisions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * How far a language is.
     *
     * @param remaining segments without any translation
     * @param offered segments whose translation nobody has taken yet
     */
    record Standing(int remaining, int offered) {}

    Standing standing(Extraction extraction, Language language) {
        Map<SegmentState, Integer> states = segments.states(extraction.id(), language);
        int present = states.values().stream().mapToInt(Integer::intValue).sum();
        return new Standing(extraction.totals().segments() - present, states.getOrDefault(SegmentState.INITIAL, 0));
    }

    /** This person takes all that is offered in a language. */
    void take(Actor actor, Extraction extraction, Language language) {
        int taken = segments.takeOffered(extraction.id(), language, actor.person(), clock.instant());
        if (taken > 0) {
            journal.record(
                    actor,
                    DocumentEvent.of(extraction.document(), Kind.OffersTaken)
                            .in(language)
                            .with("taken", taken));
        }
    }

    /** This person finishes the translation: with every segment there, what is still offered is taken. */
    void finish(Actor actor, DocumentId document, Language language) {
        revisions
                .source(document)
                .flatMap(source -> extractions.ofRevision(source.id()))
                .filter(Extraction::isReady)
                .filter(extraction -> standing(extraction, language).remaining() == 0)
                .ifPresent(extraction -> take(actor, extraction, language));
    }
}
