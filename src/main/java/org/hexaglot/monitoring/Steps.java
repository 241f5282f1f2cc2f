package org.hexaglot.monitoring;

import java.time.Instant;
import java.util.Map;
import org.hexaglot.kernel.Actor;

/** Counts what waits at the steps of all journeys and how long they took. Joins the transaction of the caller. */
public interface Steps {
    /** Open tasks by their name, those that the person may see. */
    Map<String, StepLoad> load(Actor actor, StepQuestion question, Instant now);

    /** Stays that ended between two instants, by step, of documents that the person may see. */
    Map<String, StepTimes> times(Actor actor, StepQuestion question, Instant from, Instant until);
}
