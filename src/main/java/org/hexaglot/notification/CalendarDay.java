package org.hexaglot.notification;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that is due on a day, whichever hour.
 *
 * @param uid the same whenever the same thing is told
 * @param day of the duty station
 * @param changedAt when it last changed
 */
public record CalendarDay(String uid, LocalDate day, String summary, String description, URI url, Instant changedAt) {}
