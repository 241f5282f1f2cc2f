package org.hexaglot.people;

import java.util.HashMap;
import java.util.Map;
import org.hexaglot.kernel.PersonId;

/** The names of people on one page, each looked up once. For one thread, inside a transaction. */
public final class Names {
    private final Map<PersonId, String> known = new HashMap<>();
    private final Directory directory;

    public Names(Directory directory) {
        this.directory = directory;
    }

    /** The name as the person writes it; the service calls itself by its own name. */
    public String of(PersonId id) {
        return known.computeIfAbsent(id, this::lookUp);
    }

    private String lookUp(PersonId id) {
        return id.equals(PersonId.SYSTEM)
                ? "Hexaglot"
                : directory.find(id).map(Person::name).orElse(id.value());
    }
}
