package org.hexaglot.document.persistence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.database.Sql.Row;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentState;
import org.hexaglot.document.DocumentSummary;
import org.hexaglot.document.Documents;
import org.hexaglot.document.LanguageVersion;
import org.hexaglot.document.Symbol;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** {@link Documents} in the tables of V003. A change takes one statement to load and at most two to keep. */
@Singleton
final class JdbcDocuments implements Documents {
    private static final String LANGUAGES = """
            l.language, l.state, l.in_house, l.translator, l.reviser, l.self_revised, l.translate_by, l.revise_by,
            l.process_by, l.proofread_by, l.ready_at, l.issued_at AS language_issued_at, l.job_number,
            l.file_revision, l.issued_revision
            """;
    private static final String ONE = "SELECT d.*, " + LANGUAGES + """
             FROM document d LEFT JOIN language_version l ON l.document_id = d.id WHERE d.id = ?
            """;

    private final Sql sql;
    private final DocumentRows rows;
    private final DocumentTable table;
    private final MastheadTables masthead;
    private final LanguageTable languages;

    JdbcDocuments(Sql sql, DocumentRows rows, DocumentTable table, MastheadTables masthead, LanguageTable languages) {
        this.sql = sql;
        this.rows = rows;
        this.table = table;
        this.masthead = masthead;
        this.languages = languages;
    }

    @Override
    public Document lock(DocumentId id) {
        return load(id, ONE + " FOR UPDATE");
    }

    @Override
    public Document get(DocumentId id) {
        return load(id, ONE);
    }

    private Document load(DocumentId id, String statement) {
        Joined joined = new Joined();
        sql.list(statement, joined::add, id.value());
        return Document.restored(joined.state()
                .orElseThrow(() -> Refusal.notFound("unknown-document").with("document", id.value())));
    }

    @Override
    public List<Document> all(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String places = " IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        Object[] values = ids.stream().map(DocumentId::value).toArray();
        Map<DocumentId, List<LanguageVersion>> versions = new HashMap<>();
        Map<DocumentId, Document> found = new HashMap<>();
        // The documents first: a version that is older than its languages makes a change that builds on it fail.
        List<DocumentState> states = sql.list("SELECT * FROM document WHERE id" + places, rows::document, values);
        sql.list(
                "SELECT l.document_id, " + LANGUAGES + " FROM language_version l WHERE l.document_id" + places,
                row -> versions.computeIfAbsent(new DocumentId(row.text("document_id")), id -> new ArrayList<>())
                        .add(LanguageTable.version(row)),
                values);
        states.forEach(state ->
                found.put(state.id(), Document.restored(state.with(versions.getOrDefault(state.id(), List.of())))));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void add(Document document) {
        DocumentState state = document.state();
        table.add(state);
        masthead.add(state.id(), state.metadata());
        table.keepProgress(document);
        languages.keep(state.id(), List.of(), state.languages());
    }

    @Override
    public Document save(Document document) {
        DocumentState loaded = document.loaded();
        DocumentState present = document.state();
        if (!loaded.metadata().equals(present.metadata())) {
            table.keepMetadata(present.id(), present.metadata());
            masthead.keep(present.id(), loaded.metadata(), present.metadata());
        }
        table.keepProgress(document);
        languages.keep(present.id(), loaded.languages(), present.languages());
        return Document.restored(present.kept());
    }

    @Override
    public Optional<DocumentId> bySymbol(Symbol symbol) {
        return masthead.bySymbol(symbol);
    }

    @Override
    public List<DocumentId> openConsideredBy(String body, String session) {
        return sql.list("""
                SELECT DISTINCT d.id FROM document_consideration c JOIN document d ON d.id = c.document_id
                 WHERE c.body = ? AND c.session = ? AND d.stage NOT IN ('issued', 'withdrawn') ORDER BY d.id
                """, row -> new DocumentId(row.text("id")), body, session);
    }

    @Override
    public List<DocumentId> relatedTo(DocumentId id) {
        return sql.list(
                "SELECT id FROM document WHERE related_document = ? ORDER BY id",
                row -> new DocumentId(row.text("id")),
                id.value());
    }

    @Override
    public Map<DocumentId, DocumentSummary> summaries(Collection<DocumentId> ids) {
        Map<DocumentId, DocumentSummary> summaries = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return summaries;
        }
        String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        sql.list(
                        "SELECT id, symbols, title, original_language, stage, issue_by FROM document WHERE id IN ("
                                + places + ")",
                        rows::summary,
                        ids.stream().map(DocumentId::value).toArray())
                .forEach(summary -> summaries.put(summary.id(), summary));
        return summaries;
    }

    /** One document from its rows, one for each language. */
    private final class Joined {
        private final List<LanguageVersion> versions = new ArrayList<>();
        private @Nullable DocumentState document;

        Joined add(Row row) {
            if (document == null) {
                document = rows.document(row);
            }
            if (row.optionalText("language") != null) {
                versions.add(LanguageTable.version(row));
            }
            return this;
        }

        Optional<DocumentState> state() {
            return Optional.ofNullable(document).map(found -> found.with(versions));
        }
    }
}
