package org.hexaglot.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;

/** The memory as the database keeps it. Everything joins the transaction of the caller. */
public interface MemoryUnits {
    /**
     * Adds units and gives them their numbers. Writers wait for one another until their transactions end, so that
     * numbers appear in their order.
     */
    void add(List<MemoryUnit> units);

    /** Takes all units of these collections out of use; answers how many there were. */
    int retire(Collection<String> collections);

    /** The newest units in use whose text in this language has this hash, with the hashes of their neighbours. */
    List<Found> exact(Language source, long hash, int limit);

    /** Units in use of an issued document, paragraphs and sentences, whose text in this language has this hash. */
    List<MemoryUnit> exactIn(DocumentId document, Language source, long hash);

    /** Units in use with these ids, by id. */
    Map<Long, MemoryUnit> byIds(Collection<Long> ids);

    /** The units in use of a collection, in their order. */
    List<MemoryUnit> of(String collection);

    /** Units in use after this id that have both languages, in the order of their ids. */
    List<MemoryUnit> after(long id, Language source, Language target, int limit);

    /** What was added or retired after this change, oldest first. */
    List<Change> changes(long after, int limit);

    /** The number of the last change, with the identity of this memory. */
    Edge edge();

    /** How many units are in use in each language. */
    Map<Language, Long> sizes();

    /**
     * A unit found by its hash.
     *
     * @param previous hash of the text before it in the same collection and language; 0 when there is none
     */
    record Found(MemoryUnit unit, long previous, long next) {}

    /** One change; the unit is the one added or retired. */
    record Change(long number, boolean retired, MemoryUnit unit) {}

    /** Where the memory stands. */
    record Edge(String identity, long number) {}
}
