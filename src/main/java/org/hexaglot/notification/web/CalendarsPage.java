package org.hexaglot.notification.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.notification.CalendarAddress;
import org.hexaglot.notification.CalendarKind;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code notification/calendars}.
 *
 * @param bodies names of the bodies by code
 * @param made the address just made, shown here and never again; null otherwise
 */
public record CalendarsPage(
        List<CalendarAddress> addresses,
        Map<String, String> bodies,
        @Nullable String made) {
    public CalendarsPage {
        addresses = List.copyOf(addresses);
    }

    /** The address of the one calendar of this kind. */
    public Optional<CalendarAddress> of(CalendarKind kind) {
        return addresses.stream().filter(address -> address.kind() == kind).findFirst();
    }

    /** The addresses of issuances, by body. */
    public List<CalendarAddress> issuances() {
        return addresses.stream()
                .filter(address -> address.kind() == CalendarKind.ISSUANCES)
                .toList();
    }

    /** Names of the bodies whose issuances are not followed yet, by code. */
    public Map<String, String> unfollowed() {
        Map<String, String> left = new LinkedHashMap<>(bodies);
        issuances().forEach(address -> left.remove(address.body()));
        return left;
    }

    @Override
    public String toString() {
        return "CalendarsPage[" + addresses.size() + "]";
    }
}
