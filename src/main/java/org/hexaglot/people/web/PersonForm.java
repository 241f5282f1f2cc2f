package org.hexaglot.people.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Leave;
import org.hexaglot.people.Person;
import org.hexaglot.people.PersonChange;
import org.hexaglot.planning.DutyStation;

/** A person as typed into the form: one box for each role, station and pair of languages, one row for each leave. */
final class PersonForm {
    static final int LEAVES = 6;

    private final Map<String, String> values;

    PersonForm(Map<String, String> values) {
        this.values = values;
    }

    /** What stands in the form for somebody known. */
    static Map<String, String> values(Person person) {
        Map<String, String> values = new HashMap<>();
        values.put("username", person.id().value());
        values.put("name", person.name());
        values.put("email", person.email() == null ? "" : person.email());
        values.put("dutyStation", person.dutyStation());
        values.put("uiLanguage", person.uiLanguage().code());
        values.put("version", String.valueOf(person.version()));
        person.roles().forEach(role -> values.put("role-" + role.code(), "yes"));
        person.stations().forEach(station -> values.put("station-" + station, "yes"));
        person.pairs()
                .forEach((target, sources) ->
                        sources.forEach(source -> values.put("pair-" + source.code() + "-" + target.code(), "yes")));
        if (person.maySelfRevise()) {
            values.put("selfRevise", "yes");
        }
        for (int i = 0; i < Math.min(LEAVES, person.leave().size()); i++) {
            values.put("from-" + i, person.leave().get(i).from().toString());
            values.put("to-" + i, person.leave().get(i).to().toString());
        }
        return values;
    }

    Person invited() {
        Person bare = new Person(
                username(),
                value("name"),
                null,
                Set.of(),
                Map.of(),
                value("dutyStation"),
                Set.of(),
                Language.EN,
                true,
                false,
                List.of(),
                1);
        return bare.with(change());
    }

    PersonChange change() {
        return new PersonChange(
                value("name"),
                value("email"),
                roles(),
                pairs(),
                value("dutyStation"),
                stations(),
                Language.of(value("uiLanguage")),
                null,
                isTicked("selfRevise"),
                leave());
    }

    int version() {
        try {
            return Integer.parseInt(value("version"));
        } catch (NumberFormatException foreign) {
            throw Refusal.stale("person-changed-meanwhile");
        }
    }

    private PersonId username() {
        try {
            return new PersonId(value("username"));
        } catch (Refusal malformed) {
            throw Refusal.invalid("invalid-person").field("username", "username-malformed");
        }
    }

    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (isTicked("role-" + role.code())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private Set<String> stations() {
        Set<String> stations = new LinkedHashSet<>();
        for (DutyStation station : DutyStation.values()) {
            if (isTicked("station-" + station.code())) {
                stations.add(station.code());
            }
        }
        return stations;
    }

    private Map<Language, Set<Language>> pairs() {
        Map<Language, Set<Language>> pairs = new EnumMap<>(Language.class);
        for (Language target : Language.OFFICIAL) {
            for (Language source : Language.OFFICIAL) {
                if (isTicked("pair-" + source.code() + "-" + target.code())) {
                    pairs.computeIfAbsent(target, each -> EnumSet.noneOf(Language.class))
                            .add(source);
                }
            }
        }
        return pairs;
    }

    private List<Leave> leave() {
        List<Leave> leave = new ArrayList<>();
        for (int i = 0; i < LEAVES; i++) {
            String from = value("from-" + i);
            String to = value("to-" + i);
            if (from.isEmpty() && to.isEmpty()) {
                continue;
            }
            leave.add(new Leave(day(from), day(to)));
        }
        return leave;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw Refusal.invalid("invalid-person").field("leave", "leave-incomplete");
        }
    }

    private boolean isTicked(String field) {
        return !value(field).isEmpty();
    }

    private String value(String field) {
        return values.getOrDefault(field, "").strip();
    }
}
