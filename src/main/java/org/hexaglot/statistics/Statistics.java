package org.hexaglot.statistics;

import jakarta.inject.Singleton;
import java.util.function.LongConsumer;
import org.hexaglot.journal.Following;

/** Keeps the figures at what the journal tells. */
@Singleton
public class Statistics {
    /** A rebuild takes so many of the last entries once more, for they may be committed while it runs. */
    private static final int TAKEN_AGAIN = 10_000;

    private final Following following;
    private final StatisticsFollower follower;
    private final Projection projection;

    Statistics(Following following, StatisticsFollower follower, Projection projection) {
        this.following = following;
        this.follower = follower;
        this.projection = projection;
    }

    /**
     * Brings the figures to the present before somebody looks, where little is missing, so that people find their own
     * acts in them; where much is missing the follower does it and {@link #behind} tells how much.
     */
    public void catchUp() {
        long behind = behind();
        if (behind > 0 && behind <= Following.AT_ONCE) {
            following.advance(follower);
        }
    }

    /** How many entries of the journal are not counted yet. */
    public long behind() {
        return following.behind(follower);
    }

    /** Whether so little is missing that what is told from the figures holds. */
    public boolean areNearlyCurrent() {
        return behind() <= Following.AT_ONCE;
    }

    /** The id of the newest entry of the journal that is counted; between entries that came at once it may be less. */
    public long counted() {
        return following.newest() - behind();
    }

    /**
     * Counts every document anew, while the service runs or not; the figures are the same before and after.
     *
     * @param told is given the entries read so far, now and then
     * @return how many entries of the journal were read
     */
    public long rebuild(LongConsumer told) {
        long begun = following.newest();
        long read = new Rebuild(projection, told).run();
        following.place(follower, Math.max(0, begun - TAKEN_AGAIN));
        return read;
    }
}
