package org.hexaglot.notification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.TimeOrderedId;
import org.hexaglot.notification.CalendarAddresses.Owned;
import org.hexaglot.people.People;
import org.hexaglot.people.Person;
import org.hexaglot.people.Secret;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Meetings;
import org.hexaglot.web.Pages;

/** Private addresses under which calendar programs read what is due; made, renewed and revoked by whose they are. */
@Singleton
public class CalendarDesk {
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final CalendarAddresses addresses;
    private final CalendarReader reader;
    private final People people;
    private final Meetings meetings;
    private final Pages pages;
    private final PublicAddress address;
    private final Journal journal;
    private final Clock clock;

    CalendarDesk(
            CalendarAddresses addresses,
            CalendarReader reader,
            People people,
            Meetings meetings,
            Pages pages,
            PublicAddress address,
            Journal journal,
            Clock clock) {
        this.addresses = addresses;
        this.reader = reader;
        this.people = people;
        this.meetings = meetings;
        this.pages = pages;
        this.address = address;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CalendarAddress> list(Actor actor) {
        return addresses.of(actor.person());
    }

    /** Bodies whose issuances can be followed. */
    @Transactional(readOnly = true)
    public List<Body> bodies() {
        return meetings.bodies();
    }

    /**
     * Makes the address of a calendar, in the place of the former one if there was one; answers the whole address, which is
     * known at this moment only. Refused when there is another former one than was seen: a form that is sent twice, or from
     * two windows, would else end the address that was just copied.
     *
     * @param body code of a body for issuances, else empty
     * @param former id of the address that was seen, or empty for none
     */
    @Transactional
    public String make(Actor actor, String kindCode, String body, String former) {
        CalendarKind kind = CalendarKind.of(kindCode);
        if (kind == CalendarKind.ISSUANCES && meetings.body(body).isEmpty()) {
            throw Refusal.invalid("unknown-body").with("body", body);
        }
        String about = kind == CalendarKind.ISSUANCES ? body : "";
        boolean seen = addresses.of(actor.person()).stream()
                .filter(each -> each.kind() == kind && each.body().equals(about))
                .map(CalendarAddress::id)
                .findFirst()
                .orElse("")
                .equals(former);
        if (!seen) {
            throw Refusal.stale("calendar-made-meanwhile");
        }
        Instant now = clock.instant();
        Secret secret = Secret.random();
        CalendarAddress made = new CalendarAddress(TimeOrderedId.at(now), kind, about, now, null);
        addresses.put(actor.person(), made, secret);
        journal.record(actor, CalendarEvent.of(CalendarEvent.Kind.CalendarAddressMade, actor.person(), kind.code()));
        return address.of("/calendars/" + secret.value() + ".ics");
    }

    /** The address leads nowhere any more. */
    @Transactional
    public void revoke(Actor actor, String id) {
        if (!addresses.remove(actor.person(), id)) {
            throw Refusal.notFound("unknown-calendar");
        }
        journal.record(actor, CalendarEvent.of(CalendarEvent.Kind.CalendarAddressRevoked, actor.person(), id));
    }

    /** The calendar at this address; refuses one that was never made, was revoked or belongs to nobody who works here. */
    @Transactional
    public CalendarSheet read(String token) {
        Owned owned = addresses.find(new Secret(token)).orElseThrow(CalendarDesk::unknown);
        Person person = people.find(owned.person()).filter(Person::active).orElseThrow(CalendarDesk::unknown);
        Instant now = clock.instant();
        Instant before = owned.address().readAt();
        if (before == null || before.plus(NOTED).isBefore(now)) {
            addresses.read(owned.address().id(), now);
        }
        return reader.read(
                owned.address(),
                person,
                pages.phrases(
                        person.uiLanguage(),
                        DutyStation.of(person.dutyStation()).zone()));
    }

    private static Refusal unknown() {
        return Refusal.notFound("unknown-calendar");
    }
}
