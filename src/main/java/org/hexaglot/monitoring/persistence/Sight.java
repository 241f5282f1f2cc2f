package org.hexaglot.monitoring.persistence;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.kernel.Actor;

/** Which documents {@code d} count, as a condition over their rows. */
interface Sight {
    String OPEN = "d.distribution <> 'restricted'";

    String OWN = """
            SELECT id FROM document WHERE submitter = ?
             UNION SELECT document_id FROM language_version WHERE translator = ?
             UNION SELECT document_id FROM language_version WHERE reviser = ?
             UNION SELECT r.document_id FROM document_reader r JOIN document named ON named.id = r.document_id
                    WHERE r.person = ? AND named.distribution = 'restricted'""";

    void restrict(Conditions conditions);

    /**
     * {@link DocumentRights#mayRead}; a test holds the two against each other. Who is no member of staff sees few
     * documents, which are found from the person; staff see most.
     */
    static Sight of(Actor actor) {
        return conditions -> {
            if (actor.equals(Actor.SYSTEM)) {
                return;
            }
            if (!DocumentRights.isStaff(actor)) {
                conditions.among("own", OWN, fourTimes(actor));
                return;
            }
            conditions.and(
                    open(actor) + " OR d.submitter = ?"
                            + " OR d.distribution = 'restricted' AND EXISTS (SELECT 1 FROM document_reader r"
                            + " WHERE r.document_id = d.id AND r.person = ?)"
                            + " OR EXISTS (SELECT 1 FROM language_version v"
                            + " WHERE v.document_id = d.id AND (v.translator = ? OR v.reviser = ?))",
                    fourTimes(actor).toArray());
        };
    }

    /** What all staff of a duty station may read. */
    static Sight open() {
        return conditions -> conditions.and(OPEN);
    }

    /** What a member of staff may read beside what is open to all staff of the stations that he serves. */
    static Sight beyondOpen(Actor staff) {
        return conditions -> {
            conditions.among("own", OWN, fourTimes(staff));
            conditions.and("NOT (" + open(staff) + ")");
        };
    }

    private static String open(Actor staff) {
        String served = served(staff);
        return served.isEmpty() ? OPEN : OPEN + " AND " + served;
    }

    /** Of the stations that a member of staff serves; empty where he serves all. */
    static String served(Actor staff) {
        return staff.stations().isEmpty()
                ? ""
                : staff.stations().stream()
                        .sorted()
                        .map(Sight::quoted)
                        .collect(Collectors.joining(", ", "d.station IN (", ")"));
    }

    private static String quoted(String station) {
        return "'" + station.replaceAll("[^a-z-]", "") + "'";
    }

    private static List<String> fourTimes(Actor actor) {
        return Collections.nCopies(4, actor.person().value());
    }
}
