package org.hexaglot.translation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.SegmentState;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;

/** Where segments and their translations are kept. Everything joins the transaction of the caller. */
public interface Segments {
    /** Keeps the segments of an extraction that has none yet. */
    void add(long extraction, List<SourceSegment> segments);

    /** In the order of work. */
    List<SourceSegment> of(long extraction);

    /** The translations into one language, by position; those that have none are left out. */
    Map<Integer, TargetSegment> targets(long extraction, Language language);

    /** Some in the order of work, from this position on; for reading long texts a part at a time. */
    List<SourceSegment> of(long extraction, int from, int limit);

    /** Translations of the same part. */
    Map<Integer, TargetSegment> targets(long extraction, Language language, int from, int limit);

    /** A figure that changes with whatever changes the translations into one language. */
    long seal(long extraction, Language language);

    /** Keeps translations, each in place of the one before it. */
    void translate(long extraction, Language language, List<TargetSegment> targets);

    /**
     * Takes the translations of all languages over from the source before, without those that are only offered.
     *
     * @param positions new position by old position
     */
    void takeOver(long before, long extraction, Map<Integer, Integer> positions, Instant now);

    /** Makes what is only offered in a language this person's translation; answers how many segments. */
    int takeOffered(long extraction, Language language, PersonId person, Instant now);

    /** How many segments of a language are in which state; those without translation are not counted. */
    Map<SegmentState, Integer> states(long extraction, Language language);
}
