package org.hexaglot.journal;

import java.util.Optional;

/** Where the followers are; joins the transaction of the caller. */
public interface FollowerPlaces {
    /** The place, which nobody else moves until the transaction ends; empty for a follower that never began. */
    Optional<FollowedTo> lock(String follower);

    /** Keeps the place of a follower that begins; does nothing when another node was quicker. */
    void begin(String follower, FollowedTo place);

    void move(String follower, FollowedTo place);

    /** The highest id that this follower has taken, 0 when it never began. */
    long highest(String follower);
}
