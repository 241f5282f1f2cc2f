package org.hexaglot.forecast.persistence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Stage;
import org.hexaglot.forecast.DocumentDays;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/** {@link DocumentDays} from the table of documents, each of the two days by its own index. */
@Singleton
final class JdbcDocumentDays implements DocumentDays {
    private static final String COLUMNS =
            "SELECT id, main_symbol, sort_key, title, original_language, station, stage, submit_by, issue_by, must_move_by,"
                    + " submitted_at, issued_on";

    /** Those that a person may see, of one station or of all; asks for seven arguments. */
    /** What somebody may see: the person, whether it is one of the staff, the stations served twice, the person. */
    static final String SEEN = """
             AND (submitter = ? OR (? AND distribution <> 'restricted' AND (? = '' OR FIND_IN_SET(station, ?) > 0))
                  OR EXISTS (SELECT 1 FROM document_reader r WHERE r.document_id = document.id AND r.person = ?))
            """;

    private static final String VISIBLE = " AND stage <> 'withdrawn' AND (? IS NULL OR station = ?)" + SEEN;

    private static final String BOTH = "(" + COLUMNS + ", submit_by AS day, 'SLOT' AS due FROM document"
            + " WHERE submit_by BETWEEN ? AND ?" + VISIBLE + ") UNION ALL ("
            + COLUMNS + ", issue_by AS day, 'ISSUE_BY' AS due FROM document"
            + " WHERE issue_by BETWEEN ? AND ?" + VISIBLE + ") ORDER BY day, sort_key, id LIMIT ?";

    private final Sql sql;
    private final Json json;
    private final StandingRows standings;

    JdbcDocumentDays(Sql sql, Json json, StandingRows standings) {
        this.sql = sql;
        this.json = json;
        this.standings = standings;
    }

    @Override
    public List<DocumentDay> between(
            Actor actor, LocalDate first, LocalDate last, @Nullable DutyStation station, int limit) {
        String at = station == null ? null : station.code();
        String me = actor.person().value();
        boolean staff = DocumentRights.isStaff(actor);
        String served = String.join(",", actor.stations());
        return sql.list(
                BOTH, this::day, first, last, at, at, me, staff, served, served, me, first, last, at, at, me, staff,
                served, served, me, limit);
    }

    private DocumentDay day(Sql.Row row) {
        Due due = Due.valueOf(row.text("due"));
        Stage stage = Stage.of(row.text("stage"));
        DutyStation station = DutyStation.of(row.text("station"));
        LocalDate issuedOn = row.date("issued_on");
        Map<Language, String> titles = json.texts(row.text("title"));
        Language original = Language.of(row.text("original_language"));
        return new DocumentDay(
                Objects.requireNonNull(row.date("day")),
                due,
                new DocumentId(row.text("id")),
                Objects.requireNonNullElse(row.optionalText("main_symbol"), ""),
                titles.getOrDefault(
                        original, titles.values().stream().findFirst().orElse("")),
                station,
                stage,
                standings.of(row),
                due == Due.SLOT ? row.instant("submitted_at") != null : issuedOn != null);
    }
}
