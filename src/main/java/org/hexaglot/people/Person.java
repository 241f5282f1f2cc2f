package org.hexaglot.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with the service. A person is invited by an administrator with roles, language pairs and duty
 * stations, comes in through a one-time link and chooses a password, goes on leave and comes back, and is deactivated in
 * the end; never deleted, because the journal names the person for ever.
 *
 * @param dutyStation where the person sits; decides the calendar
 * @param stations where the rights apply; empty means at all stations
 * @param pairs per target language the source languages worked from; for editors and processors the same language is on
 *     both sides
 * @param maySelfRevise whether translations may skip revision by another person (domain.md, section 4)
 * @param version counts the changes; a change must name the one it saw
 */
public record Person(
        PersonId id,
        String name,
        @Nullable String email,
        Set<Role> roles,
        Map<Language, Set<Language>> pairs,
        String dutyStation,
        Set<String> stations,
        Language uiLanguage,
        boolean active,
        boolean maySelfRevise,
        List<Leave> leave,
        int version) {
    private static final Pattern STATION = Pattern.compile("[a-z][a-z-]{1,31}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;

    public Person {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw invalid("name", "person-name-length");
        }
        if (email != null
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            throw invalid("email", "email");
        }
        if (!STATION.matcher(dutyStation).matches()) {
            throw invalid("dutyStation", "person-station-malformed");
        }
        for (String station : stations) {
            if (!STATION.matcher(station).matches()) {
                throw invalid("stations", "person-station-malformed");
            }
        }
        roles = Set.copyOf(roles);
        stations = Set.copyOf(stations);
        pairs = copyOf(pairs);
        leave = List.copyOf(leave);
    }

    /** Pairs in which everyone of {@code sources} is translated into {@code target}, leaving out the language itself. */
    public static Map<Language, Set<Language>> from(Set<Language> sources, Language target) {
        EnumSet<Language> others = EnumSet.copyOf(sources);
        others.remove(target);
        return Map.of(target, others);
    }

    /** Pairs of somebody who works within each of these languages, as editors and text processors do. */
    public static Map<Language, Set<Language>> within(Set<Language> languages) {
        Map<Language, Set<Language>> pairs = new EnumMap<>(Language.class);
        languages.forEach(language -> pairs.put(language, Set.of(language)));
        return pairs;
    }

    /** This person acting now from a network address. */
    public Actor actingFrom(String origin) {
        return new Actor(id, roles, stations, pairs, origin);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAwayOn(LocalDate day) {
        return leave.stream().anyMatch(absence -> absence.covers(day));
    }

    /** The person as changed; the version stays the one that was seen, so that saving notices a change in between. */
    public Person with(PersonChange change) {
        return new Person(
                id,
                change.name() == null ? name : change.name(),
                change.email() == null ? email : emptyToNull(change.email()),
                change.roles() == null ? roles : change.roles(),
                change.pairs() == null ? pairs : change.pairs(),
                change.dutyStation() == null ? dutyStation : change.dutyStation(),
                change.stations() == null ? stations : change.stations(),
                change.uiLanguage() == null ? uiLanguage : change.uiLanguage(),
                change.active() == null ? active : change.active(),
                change.maySelfRevise() == null ? maySelfRevise : change.maySelfRevise(),
                change.leave() == null ? leave : change.leave(),
                version);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static Refusal invalid(String field, String key) {
        return Refusal.invalid("invalid-person").field(field, key);
    }

    private static Map<Language, Set<Language>> copyOf(Map<Language, Set<Language>> pairs) {
        Map<Language, Set<Language>> copy = new EnumMap<>(Language.class);
        pairs.forEach((target, sources) -> copy.put(target, Set.copyOf(sources)));
        return Map.copyOf(copy);
    }
}
