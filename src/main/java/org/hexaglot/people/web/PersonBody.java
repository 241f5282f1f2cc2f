package org.hexaglot.people.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Role;
import org.hexaglot.people.Leave;
import org.hexaglot.people.Person;
import org.jspecify.annotations.Nullable;

/** A person in JSON, as administrators see one. */
@Serdeable
record PersonBody(
        String username,
        String name,
        @Nullable String email,
        List<String> roles,
        List<String> languages,
        List<PairBody> pairs,
        String dutyStation,
        List<String> stations,
        String uiLanguage,
        boolean active,
        boolean maySelfRevise,
        List<LeaveBody> leave,
        int version) {

    /** Days away, both included. */
    @Serdeable
    record LeaveBody(LocalDate from, LocalDate to) {}

    static PersonBody of(Person person) {
        return new PersonBody(
                person.id().value(),
                person.name(),
                person.email(),
                person.roles().stream().sorted().map(Role::code).toList(),
                person.pairs().keySet().stream().sorted().map(Language::code).toList(),
                PairBody.of(person.pairs()),
                person.dutyStation(),
                person.stations().stream().sorted().toList(),
                person.uiLanguage().code(),
                person.active(),
                person.maySelfRevise(),
                leaveOf(person),
                person.version());
    }

    private static List<LeaveBody> leaveOf(Person person) {
        return person.leave().stream()
                .map((Leave leave) -> new LeaveBody(leave.from(), leave.to()))
                .toList();
    }
}
