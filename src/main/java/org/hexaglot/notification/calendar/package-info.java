/** Writes iCalendar; the one place that meets its library. */
@NullMarked
package org.hexaglot.notification.calendar;

import org.jspecify.annotations.NullMarked;
