package org.hexaglot.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.kernel.DomainEvent;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a person or to the account of one. Secrets, addresses of e-mail and passwords are never in it.
 *
 * @param kind what happened; its name is the journal's type
 */
public record PersonEvent(PersonId person, Kind kind, Map<String, Object> data) implements DomainEvent {
    private static final String BEFORE = "Before";

    /** All that can happen to a person; names are never changed once used. */
    public enum Kind {
        PersonInvited,
        PersonInvitedAgain,
        PersonWelcomed,
        RolesChanged,
        LanguagesChanged,
        LeaveChanged,
        PersonChanged,
        PersonDeactivated,
        PersonReactivated,
        PasswordChanged,
        TokenIssued,
        TokenRevoked,
        SignedIn,
        SignInFailed,
        SignedOut;

        private static final Set<Kind> VISITS = EnumSet.of(SignedIn, SignInFailed, SignedOut);

        /** Coming in and going out, which happens so often that it is told apart from what is done to accounts. */
        static Set<String> visits() {
            return names(VISITS);
        }

        /** All but {@link #visits}. */
        static Set<String> acts() {
            return names(EnumSet.complementOf(EnumSet.copyOf(VISITS)));
        }

        private static Set<String> names(Set<Kind> kinds) {
            return kinds.stream().map(Kind::name).collect(Collectors.toUnmodifiableSet());
        }
    }

    public PersonEvent {
        data = Map.copyOf(data);
    }

    static PersonEvent of(PersonId person, Kind kind) {
        return new PersonEvent(person, kind, Map.of());
    }

    PersonEvent with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(data);
        more.put(name, value);
        return new PersonEvent(person, kind, more);
    }

    @Override
    public String type() {
        return kind.name();
    }

    static PersonEvent invited(Person person) {
        return of(person.id(), Kind.PersonInvited).with("roles", roles(person));
    }

    /** One event for each thing that differs between the two states of a person. */
    static List<PersonEvent> changes(Person before, Person after) {
        PersonId person = after.id();
        List<PersonEvent> events = new ArrayList<>();
        add(events, of(person, Kind.RolesChanged), "roles", roles(before), roles(after));
        add(events, of(person, Kind.LanguagesChanged), "pairs", pairs(before), pairs(after));
        add(events, of(person, Kind.LeaveChanged), "leave", leave(before), leave(after));
        List<String> fields = fields(before, after);
        if (!fields.isEmpty()) {
            events.add(of(person, Kind.PersonChanged).with("fields", fields));
        }
        if (before.active() != after.active()) {
            events.add(of(person, after.active() ? Kind.PersonReactivated : Kind.PersonDeactivated));
        }
        return events;
    }

    private static void add(
            List<PersonEvent> events, PersonEvent event, String name, List<String> before, List<String> after) {
        if (!before.equals(after)) {
            events.add(event.with(name, after).with(name + BEFORE, before));
        }
    }

    private static List<String> fields(Person before, Person after) {
        return Stream.of(
                        changed("name", before.name(), after.name()),
                        changed("email", before.email(), after.email()),
                        changed("station", before.dutyStation(), after.dutyStation()),
                        changed("stations", before.stations(), after.stations()),
                        changed("uiLanguage", before.uiLanguage(), after.uiLanguage()),
                        changed("selfRevise", before.maySelfRevise(), after.maySelfRevise()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> changed(String field, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? List.of() : List.of(field);
    }

    private static List<String> roles(Person person) {
        return person.roles().stream().sorted().map(Role::code).toList();
    }

    /** Source and target of each pair, such as {@code en>fr}. */
    private static List<String> pairs(Person person) {
        return person.pairs().entrySet().stream()
                .flatMap(pair -> pair.getValue().stream()
                        .map(source -> source.code() + ">" + pair.getKey().code()))
                .sorted()
                .toList();
    }

    /** First and last day of each absence, such as {@code 2026-08-03/2026-08-21}. */
    private static List<String> leave(Person person) {
        return person.leave().stream()
                .map(absence -> absence.from() + "/" + absence.to())
                .toList();
    }
}
