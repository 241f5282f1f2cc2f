package org.hexaglot.notification.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.notification.Frequency;
import org.hexaglot.notification.Outbox;
import org.hexaglot.notification.Topic;
import org.hexaglot.people.Person;

/**
 * Model of the template {@code notification/notifications}.
 *
 * @param sends whether there is a mail server
 * @param latest the newest letters to this person
 */
public record NotificationsPage(Person person, boolean sends, Map<Topic, Frequency> chosen, List<Outbox.Told> latest) {
    public NotificationsPage {
        chosen = Map.copyOf(chosen);
        latest = List.copyOf(latest);
    }

    public Frequency of(Topic topic) {
        return chosen.getOrDefault(topic, topic.usual());
    }
}
