package org.hexaglot.monitoring.web;

import java.time.Instant;
import org.hexaglot.inbox.Task;
import org.jspecify.annotations.Nullable;

/**
 * The one thing that the reader can do now, or whom everybody waits for.
 *
 * @param kind {@code continue claim submit release assign waiting nothing}; part of the message
 *     {@code documents.next.<kind>}
 * @param task the task concerned, or null
 * @param holder name of whoever has it, or null
 */
public record NextAct(
        String kind,
        @Nullable Task task,
        @Nullable String holder,
        @Nullable Instant dueAt) {
    static final NextAct NOTHING = new NextAct("nothing", null, null, null);
}
