package org.hexaglot.notification;

/** Writes calendars as iCalendar (RFC 5545). */
public interface CalendarWriter {
    byte[] write(CalendarSheet sheet);
}
