package org.hexaglot.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.workflow.OpenTasks;
import org.jspecify.annotations.Nullable;

/** Keeps the inbox in step with the engine: a row appears and disappears with each of its tasks. */
@Singleton
final class InboxListener implements OpenTasks {
    static final Set<String> LANGUAGE_TASKS = Set.of("translate", "revise", "processText", "proofread");

    private final Sql sql;
    private final Clock clock;

    InboxListener(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void opened(String task, String name, DocumentId document, @Nullable Language language) {
        sql.update(
                """
                INSERT INTO task (id, document_id, name, language, source, station, restricted, due_at, priority,
                    words, effort, opened_at)
                SELECT ?, d.id, ?, ?, d.original_language, d.station, d.distribution = 'restricted',
                       COALESCE(CASE ? WHEN 'translate' THEN v.translate_by WHEN 'revise' THEN v.revise_by
                                       WHEN 'processText' THEN v.process_by WHEN 'proofread' THEN v.proofread_by
                                       ELSE d.stage_due_at END, '9000-01-01'),
                       IF(d.on_time = FALSE, 2, 1), COALESCE(d.words, d.estimated_words),
                       COALESCE(e.words, d.words, d.estimated_words), ?
                  FROM document d
                  LEFT JOIN language_version v ON v.document_id = d.id AND v.language = ?
                  LEFT JOIN language_effort e ON e.document_id = d.id AND e.language = v.language
                                             AND ? IN ('translate', 'revise')
                 WHERE d.id = ?
                """,
                task,
                name,
                language == null ? null : language.code(),
                name,
                clock.instant(),
                language == null ? null : language.code(),
                name,
                document.value());
    }

    @Override
    public void closed(String task) {
        sql.update("DELETE FROM task WHERE id = ?", task);
    }
}
