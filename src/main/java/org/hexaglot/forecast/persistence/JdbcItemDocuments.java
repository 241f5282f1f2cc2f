package org.hexaglot.forecast.persistence;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.hexaglot.database.Sql;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Standing;
import org.hexaglot.forecast.ItemDocuments;
import org.hexaglot.kernel.Actor;

/** {@link ItemDocuments} from the table of documents, all of a session in one read. */
@Singleton
final class JdbcItemDocuments implements ItemDocuments {
    private static final String OF_SESSION = """
            SELECT DISTINCT id, item, station, stage, submit_by, issue_by, must_move_by, issued_on
              FROM document_consideration c JOIN document ON document.id = c.document_id
             WHERE c.body = ? AND c.session = ? AND c.item IS NOT NULL
            """ + JdbcDocumentDays.SEEN;

    private final Sql sql;
    private final StandingRows standings;

    JdbcItemDocuments(Sql sql, StandingRows standings) {
        this.sql = sql;
        this.standings = standings;
    }

    @Override
    public Map<String, Count> of(Actor actor, String body, String session) {
        String me = actor.person().value();
        String served = String.join(",", actor.stations());
        Map<String, Count> counts = new HashMap<>();
        sql.list(
                OF_SESSION,
                row -> counts.merge(row.text("item"), count(standings.of(row)), Count::plus),
                body,
                session,
                me,
                DocumentRights.isStaff(actor),
                served,
                served,
                me);
        return counts;
    }

    private static Count count(Standing standing) {
        boolean issued = standing == Standing.ISSUED_ON_TIME || standing == Standing.ISSUED_LATE;
        return new Count(1, issued ? 1 : 0, standing == Standing.LATE ? 1 : 0);
    }
}
