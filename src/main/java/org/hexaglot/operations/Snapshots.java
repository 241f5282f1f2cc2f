package org.hexaglot.operations;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hexaglot.database.Sql;
import org.hexaglot.document.LanguageState;
import org.hexaglot.document.Stage;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.operations.Snapshot.Dangling;
import org.hexaglot.operations.Snapshot.State;
import org.hexaglot.workflow.Journeys;
import org.hexaglot.workflow.Journeys.OpenTask;
import org.jspecify.annotations.Nullable;

/** Reads everything at one moment, so that work that goes on meanwhile is never taken for a contradiction. */
@Singleton
class Snapshots {
    private final Sql sql;
    private final Journeys journeys;

    Snapshots(Sql sql, Journeys journeys) {
        this.sql = sql;
        this.journeys = journeys;
    }

    /** A file that a revision names. */
    record NamedFile(long revision, DocumentId document, String sha256) {}

    @Transactional(readOnly = true)
    boolean exist() {
        return sql.one(
                        """
                        SELECT COUNT(*) AS tables FROM information_schema.tables
                         WHERE table_schema = DATABASE() AND UPPER(table_name) IN ('TASK', 'REVISION', 'ACT_RU_TASK')
                        """,
                        row -> row.integer("tables"))
                .orElseThrow()
                == 3;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Snapshot take() {
        return new Snapshot(
                open(),
                new HashSet<>(journeys.running()),
                journeys.withoutWaitState(),
                new HashSet<>(journeys.awaitingJob()),
                journeys.withJobGivenUp(),
                journeys.tasks(),
                inbox(),
                dangling());
    }

    /** The files of the next revisions after this one; revisions are never changed, so they may be read in pieces. */
    @Transactional(readOnly = true)
    List<NamedFile> files(long after, int limit) {
        return sql.list(
                "SELECT id, document_id, sha256 FROM revision WHERE id > ? ORDER BY id LIMIT ?",
                row -> new NamedFile(
                        row.number("id"), new DocumentId(row.text("document_id")), row.text("sha256")),
                after,
                limit);
    }

    private Map<DocumentId, State> open() {
        Map<DocumentId, State> open = new HashMap<>();
        sql.list(
                """
                SELECT d.id, d.stage, v.language, v.state
                  FROM document d LEFT JOIN language_version v ON v.document_id = d.id
                 WHERE d.stage NOT IN ('issued', 'withdrawn')
                """,
                row -> {
                    State state = open.computeIfAbsent(
                            new DocumentId(row.text("id")),
                            id -> new State(Stage.of(row.text("stage")), new EnumMap<>(Language.class)));
                    Language language = language(row.optionalText("language"));
                    if (language != null) {
                        state.languages().put(language, LanguageState.of(row.text("state")));
                    }
                    return state;
                });
        return open;
    }

    private List<OpenTask> inbox() {
        return sql.list(
                "SELECT id, name, document_id, language FROM task",
                row -> new OpenTask(
                        row.text("id"),
                        row.text("name"),
                        new DocumentId(row.text("document_id")),
                        language(row.optionalText("language"))));
    }

    private List<Dangling> dangling() {
        return sql.list(
                """
                SELECT f.document_id, f.language, f.wanted
                  FROM (SELECT document_id, language, file_revision AS wanted FROM language_version
                         UNION ALL
                        SELECT document_id, language, issued_revision FROM language_version) f
                 WHERE f.wanted IS NOT NULL
                   AND NOT EXISTS (SELECT 1 FROM revision r WHERE r.id = f.wanted AND r.document_id = f.document_id)
                """,
                row -> new Dangling(
                        new DocumentId(row.text("document_id")), row.text("language"), row.number("wanted")));
    }

    private static @Nullable Language language(@Nullable String code) {
        return code == null ? null : Language.of(code);
    }
}
