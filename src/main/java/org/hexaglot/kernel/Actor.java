package org.hexaglot.kernel;

import java.util.Map;
import java.util.Set;

/**
 * The person who acts, with the rights that count for this act and where the act comes from.
 *
 * @param stations codes of the duty stations served; empty means all four
 * @param pairs per target language the source languages worked from; editors and processors of a language have it as
 *     target with itself among the sources
 * @param origin where the request came from (network address), or {@code process} for the engine
 */
public record Actor(
        PersonId person, Set<Role> roles, Set<String> stations, Map<Language, Set<Language>> pairs, String origin) {

    /** The service itself. */
    public static final Actor SYSTEM = new Actor(PersonId.SYSTEM, Set.of(Role.values()), Set.of(), Map.of(), "process");

    public Actor {
        roles = Set.copyOf(roles);
        stations = Set.copyOf(stations);
        pairs = Map.copyOf(pairs);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... some) {
        for (Role role : some) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public boolean serves(String station) {
        return stations.isEmpty() || stations.contains(station);
    }

    public boolean worksInto(Language target) {
        return pairs.containsKey(target);
    }

    public boolean works(Language source, Language target) {
        return pairs.getOrDefault(target, Set.of()).contains(source);
    }

    /** Refuses unless this person holds one of the roles. */
    public void mustBe(Role... some) {
        if (!isAny(some)) {
            throw Refusal.notPermitted("role-required").with("roles", String.join(", ", names(some)));
        }
    }

    private static String[] names(Role... some) {
        String[] names = new String[some.length];
        for (int i = 0; i < some.length; i++) {
            names[i] = some[i].code();
        }
        return names;
    }
}
