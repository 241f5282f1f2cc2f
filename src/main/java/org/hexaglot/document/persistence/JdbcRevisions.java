package org.hexaglot.document.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.document.Revision;
import org.hexaglot.document.Revisions;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;

/** {@link Revisions} in the table revision. */
@Singleton
final class JdbcRevisions implements Revisions {
    private final Sql sql;

    JdbcRevisions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Revision add(Revision revision) {
        String kind = code(revision.kind());
        int number = 1
                + sql.one(
                                "SELECT COALESCE(MAX(number), 0) AS latest FROM revision"
                                        + " WHERE document_id = ? AND kind = ? AND language = ?",
                                row -> row.integer("latest"),
                                revision.document().value(),
                                kind,
                                revision.language().code())
                        .orElse(0);
        long id = sql.insert(
                """
                INSERT INTO revision (document_id, kind, language, number, sha256, name, media_type, bytes, words,
                    made_by, made_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                revision.document().value(),
                kind,
                revision.language().code(),
                number,
                revision.sha256(),
                revision.name(),
                revision.mediaType(),
                revision.bytes(),
                revision.words(),
                revision.madeBy().value(),
                revision.madeAt());
        return new Revision(
                id,
                revision.document(),
                revision.kind(),
                revision.language(),
                number,
                revision.sha256(),
                revision.name(),
                revision.mediaType(),
                revision.bytes(),
                revision.words(),
                revision.madeBy(),
                revision.madeAt());
    }

    @Override
    public List<Revision> of(DocumentId document) {
        return sql.list(
                "SELECT * FROM revision WHERE document_id = ? ORDER BY id DESC", this::revision, document.value());
    }

    @Override
    public Optional<Revision> latest(DocumentId document, Revision.Kind kind, Language language) {
        return sql.one("""
                SELECT * FROM revision WHERE document_id = ? AND kind = ? AND language = ?
                 ORDER BY number DESC LIMIT 1
                """, this::revision, document.value(), code(kind), language.code());
    }

    @Override
    public Optional<Revision> source(DocumentId document) {
        return sql.one("""
                SELECT * FROM revision WHERE document_id = ? AND kind IN ('manuscript', 'edited')
                 ORDER BY id DESC LIMIT 1
                """, this::revision, document.value());
    }

    @Override
    public Optional<Revision> byId(long id) {
        return sql.one("SELECT * FROM revision WHERE id = ?", this::revision, id);
    }

    private Revision revision(Sql.Row row) {
        return new Revision(
                row.number("id"),
                new DocumentId(row.text("document_id")),
                Revision.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                Language.of(row.text("language")),
                row.integer("number"),
                row.text("sha256"),
                row.text("name"),
                row.text("media_type"),
                row.number("bytes"),
                row.optionalInteger("words"),
                new PersonId(row.text("made_by")),
                Objects.requireNonNull(row.instant("made_at")));
    }

    private static String code(Revision.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
