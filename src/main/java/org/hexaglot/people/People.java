package org.hexaglot.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.jspecify.annotations.Nullable;

/** All persons the service knows. */
public interface People {
    /**
     * Which persons to list, in the order of their ids.
     *
     * @param text part of the id, the name or the e-mail address, in any case
     * @param after the last id of the page before
     * @param limit at most so many
     */
    record Query(
            @Nullable String text,
            @Nullable Role role,
            @Nullable Boolean active,
            @Nullable PersonId after,
            int limit) {}

    Optional<Person> find(PersonId id);

    List<Person> list(Query query);

    /** How many active persons hold the role; locks them until the transaction ends, so that the last cannot leave twice. */
    int countActive(Role role);

    /** Adds a person, or refuses with {@code username-taken}. */
    void add(Person person, Instant now);

    /** Stores a change and counts the version up, or refuses with {@code person-changed-meanwhile}. */
    void save(Person person, Instant now);
}
