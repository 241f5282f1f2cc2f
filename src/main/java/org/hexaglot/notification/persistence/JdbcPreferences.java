package org.hexaglot.notification.persistence;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.notification.Frequency;
import org.hexaglot.notification.Preferences;
import org.hexaglot.notification.Topic;

/** {@link Preferences} in the table mail_preference. */
@Singleton
final class JdbcPreferences implements Preferences {
    private final Sql sql;

    JdbcPreferences(Sql sql) {
        this.sql = sql;
    }

    private record Choice(PersonId person, Topic topic, Frequency frequency) {}

    @Override
    public Map<PersonId, Map<Topic, Frequency>> of(Collection<PersonId> people) {
        Map<PersonId, Map<Topic, Frequency>> chosen = new HashMap<>();
        if (people.isEmpty()) {
            return chosen;
        }
        String places = String.join(", ", Collections.nCopies(people.size(), "?"));
        List<Choice> choices = sql.list(
                "SELECT person, topic, frequency FROM mail_preference WHERE person IN (" + places + ")",
                row -> new Choice(
                        new PersonId(row.text("person")),
                        Topic.valueOf(row.text("topic")),
                        Frequency.valueOf(row.text("frequency"))),
                people.stream().map(PersonId::value).toArray());
        for (Choice choice : choices) {
            chosen.computeIfAbsent(choice.person(), person -> new EnumMap<>(Topic.class))
                    .put(choice.topic(), choice.frequency());
        }
        return chosen;
    }

    @Override
    public void keep(PersonId person, Map<Topic, Frequency> chosen) {
        sql.batch(
                "INSERT INTO mail_preference (person, topic, frequency) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE frequency = VALUES(frequency)",
                chosen.entrySet().stream()
                        .map(choice -> new Object[] {person.value(), choice.getKey(), choice.getValue()})
                        .toList());
    }
}
