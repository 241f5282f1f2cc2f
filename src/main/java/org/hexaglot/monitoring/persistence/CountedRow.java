package org.hexaglot.monitoring.persistence;

import java.util.Objects;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Counted;

/** A row of a document {@code d} with what was due and done of it. */
final class CountedRow {
    /** What stands with the document itself. */
    static final String OF_DOCUMENT =
            "d.id, d.symbols, d.title, d.original_language, d.station, d.department, d.category,"
                    + " d.submit_by, d.submitted_at, d.issue_by, d.issued_on, d.words, d.word_limit";

    private CountedRow() {}

    /** Reads these columns and {@code version due_on done_on met}. */
    static Counted read(Sql.Row row, Json json) {
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
                row.date("done_on"),
                row.truth("met"),
                row.date("submit_by"),
                row.instant("submitted_at"),
                row.date("issue_by"),
                row.date("issued_on"),
                row.optionalInteger("words"),
                row.integer("word_limit"));
    }
}
