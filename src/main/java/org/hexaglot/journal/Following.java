package org.hexaglot.journal;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gives followers what they have not taken yet. */
@Singleton
public class Following {
    /** Entries that are taken in one transaction. */
    public static final int AT_ONCE = 500;

    private final Journal journal;
    private final FollowerPlaces places;

    Following(Journal journal, FollowerPlaces places) {
        this.journal = journal;
        this.places = places;
    }

    /** Gives the follower its next entries; answers how many, {@link #AT_ONCE} or more when there may be still others. */
    @Transactional
    public int advance(Follower follower) {
        FollowedTo place = lock(follower);
        List<Entry> fresh = journal.after(place.highest(), place.gaps().keySet(), AT_ONCE);
        // The time of the machine: the clock of the service may leap in a demonstration, transactions do not.
        FollowedTo next = place.after(fresh, Instant.now());
        if (!fresh.isEmpty()) {
            follower.take(fresh);
        }
        if (!next.equals(place)) {
            places.move(follower.name(), next);
        }
        return fresh.size();
    }

    /** Forgets what it took, so that it begins anew after this entry; for a follower that was rebuilt. */
    @Transactional
    public void place(Follower follower, long after) {
        lock(follower);
        places.move(follower.name(), FollowedTo.at(after));
    }

    /** The id of the newest entry, 0 when there is none. */
    @Transactional(readOnly = true)
    public long newest() {
        return journal.newest();
    }

    /** How many ids the follower is behind the newest entry. */
    @Transactional(readOnly = true)
    public long behind(Follower follower) {
        return Math.max(0, journal.newest() - places.highest(follower.name()));
    }

    private FollowedTo lock(Follower follower) {
        Optional<FollowedTo> place = places.lock(follower.name());
        if (place.isEmpty()) {
            places.begin(follower.name(), FollowedTo.at(follower.fromTheBeginning() ? 0 : journal.newest()));
            place = places.lock(follower.name());
        }
        return place.orElseThrow();
    }
}
