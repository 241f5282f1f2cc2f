package org.hexaglot.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.people.Secret;

/** Private addresses of calendars; secrets go in and are compared as hashes only. Joins the transaction of the caller. */
public interface CalendarAddresses {
    /** Whose an address is. */
    record Owned(PersonId person, CalendarAddress address) {}

    List<CalendarAddress> of(PersonId person);

    Optional<Owned> find(Secret secret);

    /** Adds an address in the place of the one that the person had for the same calendar. */
    void put(PersonId person, CalendarAddress address, Secret secret);

    /** Whether the person had this address. */
    boolean remove(PersonId person, String id);

    void read(String id, Instant now);
}
