/** Outboxes, preferences, endpoints and addresses of calendars in MariaDB. */
@NullMarked
package org.hexaglot.notification.persistence;

import org.jspecify.annotations.NullMarked;
