package org.hexaglot.people.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Leave;
import org.hexaglot.people.Person;
import org.jspecify.annotations.Nullable;

/** A whole person in one row, so that one round trip loads it: what there are several of comes as a list in text. */
final class PersonRow {
    /** The columns of {@code person p}. */
    static final String COLUMNS = """
            p.id, p.name, p.email, p.duty_station, p.ui_language, p.active, p.may_self_revise, p.version,
            (SELECT GROUP_CONCAT(r.role) FROM person_role r WHERE r.person = p.id) AS roles,
            (SELECT GROUP_CONCAT(CONCAT(l.source, '>', l.target)) FROM person_language l WHERE l.person = p.id) AS pairs,
            (SELECT GROUP_CONCAT(s.station) FROM person_station s WHERE s.person = p.id) AS stations,
            (SELECT GROUP_CONCAT(CONCAT(v.first_day, '>', v.last_day) ORDER BY v.first_day)
               FROM person_leave v WHERE v.person = p.id) AS days_away
            """;

    private PersonRow() {}

    static Person read(Sql.Row row) {
        return new Person(
                new PersonId(row.text("id")),
                row.text("name"),
                row.optionalText("email"),
                roles(row.optionalText("roles")),
                pairs(row.optionalText("pairs")),
                row.text("duty_station"),
                parts(row.optionalText("stations")).collect(Collectors.toSet()),
                Language.of(row.text("ui_language")),
                row.truth("active"),
                row.truth("may_self_revise"),
                leave(row.optionalText("days_away")),
                row.integer("version"));
    }

    static Instant moment(Sql.Row row, String column) {
        return Objects.requireNonNull(row.instant(column), column);
    }

    private static Set<Role> roles(@Nullable String text) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        parts(text).map(Role::of).forEach(roles::add);
        return roles;
    }

    private static Map<Language, Set<Language>> pairs(@Nullable String text) {
        Map<Language, Set<Language>> pairs = new EnumMap<>(Language.class);
        parts(text).map(pair -> pair.split(">")).forEach(pair -> pairs.computeIfAbsent(
                        Language.of(pair[1]), target -> EnumSet.noneOf(Language.class))
                .add(Language.of(pair[0])));
        return pairs;
    }

    private static List<Leave> leave(@Nullable String text) {
        return parts(text)
                .map(days -> days.split(">"))
                .map(days -> new Leave(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                .toList();
    }

    static Stream<String> parts(@Nullable String text) {
        return text == null || text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(","));
    }
}
