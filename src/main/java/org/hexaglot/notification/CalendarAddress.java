package org.hexaglot.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the private address of a calendar after it was shown once.
 *
 * @param body code of the body whose issuances it holds; empty for other kinds
 * @param readAt when a calendar program last asked, exact to the minute; null when never
 */
public record CalendarAddress(
        String id,
        CalendarKind kind,
        String body,
        Instant createdAt,
        @Nullable Instant readAt) {}
