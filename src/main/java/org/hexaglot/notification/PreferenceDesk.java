package org.hexaglot.notification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Actor;

/** Everybody chooses how often they are told of what. */
@Singleton
public class PreferenceDesk {
    private final Preferences preferences;

    PreferenceDesk(Preferences preferences) {
        this.preferences = preferences;
    }

    /** What this person chose, with what is usual for the rest. */
    @Transactional(readOnly = true)
    public Map<Topic, Frequency> of(Actor actor) {
        Map<Topic, Frequency> chosen = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            chosen.put(topic, topic.usual());
        }
        chosen.putAll(preferences.of(List.of(actor.person())).getOrDefault(actor.person(), Map.of()));
        return chosen;
    }

    @Transactional
    public void choose(Actor actor, Map<Topic, Frequency> chosen) {
        preferences.keep(actor.person(), chosen);
    }
}
