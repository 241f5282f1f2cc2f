package org.hexaglot.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.people.Person;
import org.hexaglot.planning.DutyStation;

/** When each person is told what, by what they chose: in a mail of its own at once, or with others in the morning. */
@Singleton
final class Schedule {
    private final Preferences preferences;

    Schedule(Preferences preferences) {
        this.preferences = preferences;
    }

    List<Outbox.Row> of(Collection<Addressed> addressed, Instant now) {
        Map<PersonId, Map<Topic, Frequency>> chosen = preferences.of(
                addressed.stream().map(each -> each.person().id()).collect(Collectors.toSet()));
        List<Outbox.Row> rows = new ArrayList<>();
        for (Addressed each : addressed) {
            Person person = each.person();
            Topic topic = each.cause().topic();
            Frequency frequency = chosen.getOrDefault(person.id(), Map.of()).getOrDefault(topic, topic.usual());
            if (frequency != Frequency.OFF) {
                ZoneId zone = DutyStation.of(person.dutyStation()).zone();
                Instant sendAt = frequency.next(now, zone);
                String letter = frequency == Frequency.AT_ONCE
                        ? each.cause().key()
                        : frequency.code() + ":" + sendAt.atZone(zone).toLocalDate();
                rows.add(new Outbox.Row(person.id(), each.cause(), letter, sendAt));
            }
        }
        return rows;
    }
}
