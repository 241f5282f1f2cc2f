package org.hexaglot.monitoring.persistence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.monitoring.Roster;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/** {@link Roster} in the table roster_stay; a contractor has a few rows at most. */
@Singleton
final class JdbcRoster implements Roster {
    private final Sql sql;

    JdbcRoster(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Contractor> on(LocalDate day, @Nullable Language language, @Nullable DutyStation station) {
        return sql
                .list(
                        """
                        SELECT p.id, p.name, p.duty_station, s.joined_on, s.left_on,
                               COALESCE((SELECT GROUP_CONCAT(DISTINCT l.target) FROM person_language l
                                          WHERE l.person = p.id), '') AS languages
                          FROM roster_stay s JOIN person p ON p.id = s.person
                         WHERE s.joined_on <= ? AND (s.left_on IS NULL OR s.left_on > ?)
                           AND (? IS NULL OR p.duty_station = ?)
                         ORDER BY p.name, p.id
                        """,
                        JdbcRoster::contractor,
                        day,
                        day,
                        station == null ? null : station.code(),
                        station == null ? null : station.code())
                .stream()
                .filter(each -> language == null || each.languages().contains(language))
                .toList();
    }

    private static Contractor contractor(Sql.Row row) {
        String languages = row.text("languages");
        return new Contractor(
                new PersonId(row.text("id")),
                row.text("name"),
                row.text("duty_station"),
                languages.isEmpty()
                        ? Set.of()
                        : Arrays.stream(languages.split(",", -1))
                                .map(Language::of)
                                .collect(Collectors.toSet()),
                Objects.requireNonNull(row.date("joined_on")),
                row.date("left_on"));
    }

    @Override
    public Count count(LocalDate day, @Nullable DutyStation station) {
        List<Contractor> there = on(day, null, station);
        Map<Language, Long> languages = new EnumMap<>(Language.class);
        there.forEach(each -> each.languages().forEach(language -> languages.merge(language, 1L, Long::sum)));
        return new Count(there.size(), languages);
    }
}
