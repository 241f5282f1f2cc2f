package org.hexaglot.monitoring.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Counted;
import org.hexaglot.monitoring.Measures.Found;
import org.hexaglot.monitoring.Measures.Place;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/** A row of a document {@code d} with what was due and done of it. */
final class CountedRow {
    /** What stands with the document itself. */
    static final String OF_DOCUMENT =
            "d.id, d.symbols, d.title, d.original_language, d.station, d.department, d.category,"
                    + " d.submit_by, d.submitted_at, d.issue_by, d.issued_on, d.words, d.word_limit";

    private CountedRow() {}

    /** Reads these columns, {@code version due_on done_on met} and {@code gathered placed}. */
    static Found found(Sql.Row row, Json json, boolean hasOwnDay) {
        return new Found(
                hasOwnDay ? readVersion(row, json) : read(row, json),
                new Place(
                        row.text("gathered"),
                        row.text("placed"),
                        Objects.requireNonNull(row.date("due_on")),
                        row.text("id"),
                        row.text("version")));
    }

    /** Reads these columns and {@code version due_on done_on met}. */
    static Counted read(Sql.Row row, Json json) {
        return read(row, json, row.date("done_on"));
    }

    /** The same of a language version, which was done on the day of its own issuance, {@code version_issued_at}. */
    private static Counted readVersion(Sql.Row row, Json json) {
        Instant issuedAt = row.instant("version_issued_at");
        ZoneId zone = DutyStation.of(row.text("station")).zone();
        return read(row, json, issuedAt == null ? null : LocalDate.ofInstant(issuedAt, zone));
    }

    private static Counted read(Sql.Row row, Json json, @Nullable LocalDate doneOn) {
        String language = row.text("version");
        return new Counted(
                new DocumentId(row.text("id")),
                json.list(row.text("symbols")),
                json.texts(row.text("title")),
                Language.of(row.text("original_language")),
                row.text("station"),
                row.text("department"),
                row.text("category"),
                language.isEmpty() ? null : Language.of(language),
                Objects.requireNonNull(row.date("due_on")),
                doneOn,
                row.truth("met"),
                row.date("submit_by"),
                row.instant("submitted_at"),
                row.date("issue_by"),
                row.date("issued_on"),
                row.optionalInteger("words"),
                row.integer("word_limit"));
    }
}
