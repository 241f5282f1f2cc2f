package org.hexaglot.monitoring;

/**
 * What waits at one step.
 *
 * @param open tasks
 * @param overdue those of them past their due instant
 * @param waitingHours how long the open ones have been open, on average
 */
public record StepLoad(int open, int overdue, double waitingHours) {
    /** A step at which nothing waits. */
    public static final StepLoad NONE = new StepLoad(0, 0, 0);

    /** The part that is overdue, between 0 and 1. */
    public double overdueShare() {
        return open == 0 ? 0 : (double) overdue / open;
    }
}
