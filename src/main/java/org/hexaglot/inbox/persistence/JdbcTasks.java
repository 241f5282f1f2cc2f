package org.hexaglot.inbox.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.database.Sql;
import org.hexaglot.inbox.Task;
import org.hexaglot.inbox.TaskGroup;
import org.hexaglot.inbox.TaskQuestion;
import org.hexaglot.inbox.Tasks;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** {@link Tasks} in the table task. */
@Singleton
final class JdbcTasks implements Tasks {
    private final Sql sql;

    JdbcTasks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Task> find(String id) {
        return sql.one("SELECT * FROM task WHERE id = ?", JdbcTasks::task, id);
    }

    @Override
    public List<Task> of(DocumentId document) {
        return sql.list(
                "SELECT * FROM task WHERE document_id = ? ORDER BY opened_at, id", JdbcTasks::task, document.value());
    }

    @Override
    public Optional<Task> open(DocumentId document, String name, @Nullable Language language) {
        return sql.one(
                "SELECT * FROM task WHERE document_id = ? AND name = ? AND language <=> ?",
                JdbcTasks::task,
                document.value(),
                name,
                language == null ? null : language.code());
    }

    @Override
    public boolean claim(String id, PersonId person, Instant now, @Nullable Instant until) {
        return sql.update(
                        "UPDATE task SET assignee = ?, claimed_at = ?, claim_until = ?"
                                + " WHERE id = ? AND assignee IS NULL",
                        person.value(),
                        now,
                        until,
                        id)
                == 1;
    }

    @Override
    public boolean release(String id, PersonId person) {
        return sql.update(
                        "UPDATE task SET assignee = NULL, claimed_at = NULL, claim_until = NULL"
                                + " WHERE id = ? AND assignee = ?",
                        id,
                        person.value())
                == 1;
    }

    @Override
    public boolean assign(String id, @Nullable PersonId person, Instant now) {
        return sql.update(
                        "UPDATE task SET assignee = ?, claimed_at = ?, claim_until = NULL WHERE id = ?",
                        person == null ? null : person.value(),
                        person == null ? null : now,
                        id)
                == 1;
    }

    @Override
    public void keepClaim(DocumentId document, @Nullable Language language, PersonId person) {
        sql.update(
                "UPDATE task SET claim_until = NULL WHERE document_id = ? AND language <=> ? AND assignee = ?",
                document.value(),
                language == null ? null : language.code(),
                person.value());
    }

    @Override
    public List<Task> lapsed(Instant now, int limit) {
        return sql.list(
                "SELECT * FROM task WHERE claim_until < ? ORDER BY claim_until LIMIT ?", JdbcTasks::task, now, limit);
    }

    @Override
    public void refresh(DocumentId document) {
        sql.update("""
                UPDATE task t JOIN document d ON d.id = t.document_id
                  LEFT JOIN language_version v ON v.document_id = d.id AND v.language = t.language
                  LEFT JOIN language_effort e ON e.document_id = d.id AND e.language = t.language
                                             AND t.name IN ('translate', 'revise')
                   SET t.station = d.station,
                       t.body = d.listed_body,
                       t.restricted = d.distribution = 'restricted',
                       t.priority = IF(d.on_time = FALSE, 2, 1),
                       t.words = COALESCE(d.words, d.estimated_words),
                       t.effort = COALESCE(e.words, d.words, d.estimated_words),
                       t.due_at = COALESCE(CASE t.name WHEN 'translate' THEN v.translate_by
                                                       WHEN 'revise' THEN v.revise_by
                                                       WHEN 'processText' THEN v.process_by
                                                       WHEN 'proofread' THEN v.proofread_by
                                                       ELSE d.stage_due_at END, '9000-01-01')
                 WHERE t.document_id = ?
                """, document.value());
    }

    @Override
    public List<Task> list(TaskQuestion question, @Nullable Place after, int limit) {
        TaskSelect select = TaskSelect.list(question, null, after, limit);
        return sql.list(select.statement(), JdbcTasks::task, select.arguments());
    }

    @Override
    public List<Task> list(TaskQuestion question, TaskGroup group, @Nullable Place after, int limit) {
        TaskSelect select = TaskSelect.list(question, group, after, limit);
        return sql.list(select.statement(), JdbcTasks::task, select.arguments());
    }

    @Override
    public List<Task> list(TaskQuestion question, Collection<DocumentId> documents) {
        TaskSelect select = TaskSelect.list(question, documents);
        return sql.list(select.statement(), JdbcTasks::task, select.arguments());
    }

    @Override
    public List<Urgent> documents(TaskQuestion question, @Nullable TaskGroup from, int limit) {
        TaskSelect select = TaskSelect.documents(question, from, limit);
        return sql.list(
                select.statement(),
                row -> new Urgent(
                        new DocumentId(row.text("document_id")),
                        Objects.requireNonNull(row.instant("urgent_at")),
                        row.integer("tasks")),
                select.arguments());
    }

    @Override
    public Map<String, Integer> groups(TaskQuestion question, TaskGroup.By by) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        TaskSelect select = TaskSelect.groups(question, by);
        sql.list(
                select.statement(),
                row -> groups.put(Objects.requireNonNullElse(row.optionalText("grouped"), ""), row.integer("tasks")),
                select.arguments());
        return groups;
    }

    @Override
    public Map<Instant, Integer> hoursDue(TaskQuestion question) {
        Map<Instant, Integer> hours = new LinkedHashMap<>();
        groups(question, TaskGroup.By.DUE).forEach((hour, tasks) -> hours.put(Instant.parse(hour), tasks));
        return hours;
    }

    @Override
    public Map<DocumentId, List<Task>> of(Collection<DocumentId> documents) {
        Map<DocumentId, List<Task>> byDocument = new LinkedHashMap<>();
        if (documents.isEmpty()) {
            return byDocument;
        }
        String places = String.join(", ", Collections.nCopies(documents.size(), "?"));
        for (Task task : sql.list(
                "SELECT * FROM task WHERE document_id IN (" + places + ") ORDER BY opened_at, id",
                JdbcTasks::task,
                documents.stream().map(DocumentId::value).toArray())) {
            byDocument
                    .computeIfAbsent(task.document(), document -> new ArrayList<>())
                    .add(task);
        }
        return byDocument;
    }

    @Override
    public Counts counts(PersonId person, Instant now) {
        return sql.one(
                        """
                        SELECT COUNT(*) AS mine, COALESCE(SUM(due_at < ?), 0) AS overdue,
                               COALESCE(SUM(words), 0) AS words
                          FROM task WHERE assignee = ?
                        """,
                        row -> new Counts(row.integer("mine"), row.integer("overdue"), row.integer("words")),
                        now,
                        person.value())
                .orElseThrow();
    }

    @Override
    public Set<String> all() {
        return new LinkedHashSet<>(sql.list("SELECT id FROM task", row -> row.text("id")));
    }

    private static Task task(Sql.Row row) {
        String language = row.optionalText("language");
        String assignee = row.optionalText("assignee");
        Instant dueAt = Objects.requireNonNull(row.instant("due_at"));
        return new Task(
                row.text("id"),
                row.text("name"),
                new DocumentId(row.text("document_id")),
                language == null ? null : Language.of(language),
                Language.of(row.text("source")),
                row.text("station"),
                row.optionalText("body"),
                row.truth("restricted"),
                dueAt.equals(Task.NEVER) ? null : dueAt,
                row.integer("priority"),
                row.integer("words"),
                row.integer("effort"),
                Objects.requireNonNull(row.instant("opened_at")),
                assignee == null ? null : new PersonId(assignee),
                row.instant("claimed_at"),
                row.instant("claim_until"));
    }
}
