package org.hexaglot.monitoring.persistence;

import java.util.List;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.kernel.Actor;

/**
 * {@link DocumentRights#mayRead} as a condition over rows {@code d} of documents. A test holds the two against each
 * other. Who is no member of staff sees few documents, which are found from the person; staff see most.
 */
final class SightSql {
    private static final String OWN = """
            SELECT id FROM document WHERE submitter = ?
             UNION SELECT document_id FROM language_version WHERE translator = ?
             UNION SELECT document_id FROM language_version WHERE reviser = ?
             UNION SELECT r.document_id FROM document_reader r JOIN document named ON named.id = r.document_id
                    WHERE r.person = ? AND named.distribution = 'restricted'""";

    private SightSql() {}

    static void restrict(Conditions conditions, Actor actor) {
        if (actor.equals(Actor.SYSTEM)) {
            return;
        }
        String person = actor.person().value();
        if (!DocumentRights.isStaff(actor)) {
            conditions.among("own", OWN, List.of(person, person, person, person));
            return;
        }
        List<String> stations = actor.stations().stream().sorted().toList();
        String served = stations.isEmpty()
                ? ""
                : " AND d.station IN ("
                        + String.join(
                                ", ", stations.stream().map(SightSql::quoted).toList()) + ")";
        conditions.and(
                "d.distribution <> 'restricted'" + served + " OR d.submitter = ?"
                        + " OR d.distribution = 'restricted' AND EXISTS (SELECT 1 FROM document_reader r"
                        + " WHERE r.document_id = d.id AND r.person = ?)"
                        + " OR EXISTS (SELECT 1 FROM language_version v"
                        + " WHERE v.document_id = d.id AND (v.translator = ? OR v.reviser = ?))",
                person,
                person,
                person,
                person);
    }

    private static String quoted(String station) {
        return "'" + station.replaceAll("[^a-z-]", "") + "'";
    }
}
