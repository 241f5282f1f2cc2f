package org.hexaglot.monitoring;

import java.time.Instant;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Counts what waits at the steps of all journeys and how long they took. Joins the transaction of the caller. */
public interface Steps {
    /** Open tasks by their name, those that the person may see. */
    Map<String, StepLoad> load(Actor actor, @Nullable Language language, Instant now);

    /** Stays that ended between two instants, by step, at the stations that the person serves. */
    Map<String, StepTimes> times(Actor actor, @Nullable Language language, Instant from, Instant until);
}
