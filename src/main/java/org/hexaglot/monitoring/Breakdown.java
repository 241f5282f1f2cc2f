package org.hexaglot.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexaglot.attribution.Account.Cause;
import org.hexaglot.attribution.Holder;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the rates of a period: how far documents came, whose the days were, why the late ones were late. Only
 * documents that the person may read count. Joins the transaction of the caller.
 */
public interface Breakdown {
    /** How far the documents came that were due for issuance in the period. */
    Funnel funnel(IndicatorQuestion question, Actor actor, Today today);

    /** Whose the days were of documents issued in the period. */
    Days days(IndicatorQuestion question, Actor actor, Today today);

    /** Why documents were issued late in the period; a document has one cause. */
    Causes causes(IndicatorQuestion question, Actor actor, Today today);

    /** The documents that were due for issuance in the period and were or are latest, the worst first. */
    List<Counted> worst(IndicatorQuestion question, Actor actor, Today today, int limit);

    /** How the documents of the sessions stand that open in a period, the next session first. */
    List<Ahead> ahead(LocalDate from, LocalDate to, Actor actor, Today today, int limit);

    /**
     * Each number is a part of the one before.
     *
     * @param due for issuance in the period
     * @param onTime of these submitted until the slot date
     * @param withinLimit of these within the word limit
     * @param processed of these issued within four weeks of submission
     * @param issued of these issued until the issue-by day
     */
    record Funnel(long due, long onTime, long withinLimit, long processed, long issued) {
        public static final Funnel NONE = new Funnel(0, 0, 0, 0, 0);

        public Funnel plus(Funnel other) {
            return new Funnel(
                    due + other.due,
                    onTime + other.onTime,
                    withinLimit + other.withinLimit,
                    processed + other.processed,
                    issued + other.issued);
        }
    }

    /**
     * Calendar and working days by holder.
     *
     * @param documents how many were issued in the period
     * @param held the days of each holder, in the order of holders; holders without a day are left out
     */
    record Days(long documents, List<Held> held) {
        public Days {
            held = List.copyOf(held);
        }

        public long days() {
            return held.stream().mapToLong(Held::days).sum();
        }
    }

    /**
     * @param language of which the holder had the text, or null for the whole document
     * @param documents how many the holder had for a day or longer
     */
    record Held(Holder holder, @Nullable Language language, long days, long workingDays, long documents) {
        /** Of the same holder and language. */
        public Held plus(Held other) {
            return new Held(
                    holder, language, days + other.days, workingDays + other.workingDays, documents + other.documents);
        }
    }

    /**
     * @param late documents by the one cause under which each is counted
     * @param heldFor how often each language was not ready when the others were
     */
    record Causes(Map<Cause, Long> late, Map<Language, Long> heldFor) {
        public Causes {
            late = Map.copyOf(late);
            heldFor = Map.copyOf(heldFor);
        }
    }

    /**
     * A session that opens soon.
     *
     * @param issued of its documents
     * @param late not issued though the issue-by day or, before submission, the slot date has passed
     * @param atRisk not late yet and behind their plan
     */
    record Ahead(String body, String session, LocalDate opens, long documents, long issued, long late, long atRisk) {}
}
