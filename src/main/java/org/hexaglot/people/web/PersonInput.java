package org.hexaglot.people.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.EnumSet;
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
import org.jspecify.annotations.Nullable;

/** A person to invite, or what to change about one; what is absent stays as it is. */
@Serdeable
record PersonInput(
        @Nullable String username,
        @Nullable String name,
        @Nullable String email,
        @Nullable List<String> roles,
        @Nullable List<PairBody> pairs,
        @Nullable String dutyStation,
        @Nullable List<String> stations,
        @Nullable String uiLanguage,
        @Nullable Boolean active,
        @Nullable Boolean maySelfRevise,
        @Nullable List<LeaveInput> leave) {

    /** Days away, both included; as sent, so perhaps incomplete. */
    @Serdeable
    record LeaveInput(@Nullable LocalDate from, @Nullable LocalDate to) {
        Leave read() {
            if (from == null || to == null) {
                throw Refusal.invalid("invalid-person").field("leave", "leave-incomplete");
            }
            return new Leave(from, to);
        }
    }

    Person toInvite() {
        Person bare = new Person(
                username(required("username", username)),
                required("name", name),
                null,
                Set.of(),
                Map.of(),
                required("dutyStation", dutyStation),
                Set.of(),
                Language.EN,
                true,
                false,
                List.of(),
                1);
        return bare.with(toChange());
    }

    PersonChange toChange() {
        return new PersonChange(
                name,
                email,
                roles == null ? null : rolesOf(roles),
                pairs == null ? null : PairBody.read(pairs),
                dutyStation,
                stations == null ? null : Set.copyOf(stations),
                uiLanguage == null ? null : Language.of(uiLanguage),
                active,
                maySelfRevise,
                leave == null ? null : leave.stream().map(LeaveInput::read).toList());
    }

    private static PersonId username(String text) {
        try {
            return new PersonId(text);
        } catch (Refusal malformed) {
            throw Refusal.invalid("invalid-person").field("username", "username-malformed");
        }
    }

    private static Set<Role> rolesOf(List<String> codes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        codes.forEach(code -> roles.add(Role.of(code)));
        return roles;
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.invalid("invalid-person").field(field, "required");
        }
        return value;
    }
}
