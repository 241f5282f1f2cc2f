package org.hexaglot.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** What was foreseen, kept to be held against what came of it. Everything joins the transaction of the caller. */
public interface Calls {
    /** So many days back they are kept and held against what came of them. */
    int KEPT_DAYS = 400;

    /**
     * One language version on one day.
     *
     * @param probability as it was called, before any correction: a correction must not learn from itself
     */
    record Call(
            DocumentId document,
            Language language,
            double probability,
            @Nullable LocalDate likelyOn,
            LocalDate issueBy) {}

    /**
     * What came of all calls of similar probability.
     *
     * @param tenth 0 for those under 10 %, 9 for those of 90 % and more
     * @param documents that they were about; the languages of a document are early or late together
     * @param versions language versions, each counted once in a tenth for a day of issuance
     * @param called the mean of what was called
     * @param made language versions that were ready by their day
     */
    record Band(int tenth, long documents, long versions, double called, long made) {
        /** So many documents say something. */
        public static final int ENOUGH = 20;

        public boolean isEnough() {
            return documents >= ENOUGH;
        }

        public double share() {
            return versions == 0 ? 0 : (double) made / versions;
        }
    }

    /** Keeps, for each language version and day of issuance, the first call in each tenth: more calls say no more. */
    void keep(LocalDate day, List<Call> calls);

    /** Notes what came of calls: whether the version was ready by its day, known once it is ready or the day has passed. */
    void settle(LocalDate today);

    /** Drops calls of days before this one. */
    void forget(LocalDate before);

    /** When calls were kept last. */
    Instant keptAt();

    /**
     * What came of the calls since one day about documents that were due before the other, by tenths. What is due later
     * is left out although some of it is ready: those known first would all have made it.
     */
    List<Band> bands(LocalDate since, LocalDate before);
}
