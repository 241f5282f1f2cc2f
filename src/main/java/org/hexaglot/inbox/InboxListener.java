package org.hexaglot.inbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Language;
import org.hexaglot.workflow.OpenTasks;
import org.jspecify.annotations.Nullable;

/** Keeps the inbox in step with the engine: a row appears and disappears with each of its tasks. */
@Singleton
final class InboxListener implements OpenTasks {
    static final Set<String> LANGUAGE_TASKS = Set.of("translate", "revise", "processText", "proofread");

    private static final String ROW = "SELECT ? AS id, ? AS document_id, ? AS name, ? AS language";
    private static final String OPEN = """
            INSERT INTO task (id, document_id, name, language, source, station, body, restricted, due_at, priority,
                words, effort, opened_at)
            SELECT t.id, d.id, t.name, t.language, d.original_language, d.station, d.listed_body,
                   d.distribution = 'restricted',
                   COALESCE(CASE t.name WHEN 'translate' THEN v.translate_by WHEN 'revise' THEN v.revise_by
                                        WHEN 'processText' THEN v.process_by WHEN 'proofread' THEN v.proofread_by
                                        ELSE d.stage_due_at END, '9000-01-01'),
                   IF(d.on_time = FALSE, 2, 1), COALESCE(d.words, d.estimated_words),
                   COALESCE(e.words, d.words, d.estimated_words), ?
              FROM (:rows) t
              JOIN document d ON d.id = t.document_id
              LEFT JOIN language_version v ON v.document_id = d.id AND v.language = t.language
              LEFT JOIN language_effort e ON e.document_id = d.id AND e.language = v.language
                                         AND t.name IN ('translate', 'revise')
            """;

    private final Sql sql;
    private final Clock clock;

    InboxListener(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void changed(List<Opened> opened, Collection<String> closed) {
        sql.batch(
                "DELETE FROM task WHERE id = ?",
                closed.stream().map(task -> new Object[] {task}).toList());
        if (!opened.isEmpty()) {
            open(opened);
        }
    }

    /** All in one statement: six languages open at once. */
    private void open(List<Opened> opened) {
        String rows = String.join(" UNION ALL ", Collections.nCopies(opened.size(), ROW));
        List<@Nullable Object> values = new ArrayList<>();
        values.add(clock.instant());
        for (Opened each : opened) {
            Language language = each.language();
            values.add(each.task());
            values.add(each.document().value());
            values.add(each.name());
            values.add(language == null ? null : language.code());
        }
        sql.update(OPEN.replace(":rows", rows), values.toArray());
    }
}
