package org.hexaglot.outlook;

import java.time.LocalDate;
import java.util.List;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** What was foreseen, kept to be held against what came of it. Everything joins the transaction of the caller. */
public interface Calls {
    /** One language version on one day. */
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
     * @param versions language versions that they were about
     * @param made the share that was ready by its day
     */
    record Band(int tenth, long calls, long versions, double made) {
        /** So many language versions say something. */
        public static final int ENOUGH = 20;

        public boolean isEnough() {
            return versions >= ENOUGH;
        }
    }

    /** Keeps the first calls of a day for each language version. */
    void keep(LocalDate day, List<Call> calls);

    /** Notes what came of calls: whether the version was ready by its day, known once it is ready or the day has passed. */
    void settle(LocalDate today);

    /** Drops calls of days before this one. */
    void forget(LocalDate before);

    /** What came of the calls since this day, by tenths; those of which nothing is known are left out. */
    List<Band> bands(LocalDate since);
}
