package org.hexaglot.notification;

import java.util.Map;
import org.hexaglot.kernel.DomainEvent;
import org.hexaglot.kernel.PersonId;

/**
 * What somebody did with the addresses of their calendars; never the addresses themselves.
 *
 * @param kind what happened; its name is the journal's type
 */
record CalendarEvent(Kind kind, PersonId person, Map<String, Object> data) implements DomainEvent {
    /** All that can happen to an address; names are never changed once used. */
    enum Kind {
        CalendarAddressMade,
        CalendarAddressRevoked
    }

    static CalendarEvent of(Kind kind, PersonId person, String calendar) {
        return new CalendarEvent(kind, person, Map.of("calendar", calendar));
    }

    @Override
    public String type() {
        return kind.name();
    }
}
