package org.hexaglot.journal.persistence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.DomainEvent;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** {@link Journal} in the table journal, which the database keeps from being changed. */
@Singleton
final class JdbcJournal implements Journal {
    private static final String ENTRY =
            "SELECT id, at, type, actor, origin, document_id, person, language, data FROM journal";

    private final Sql sql;
    private final Json json;
    private final Clock clock;

    JdbcJournal(Sql sql, Json json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void record(Actor actor, DomainEvent event) {
        record(actor, List.of(event));
    }

    @Override
    public void record(Actor actor, List<? extends DomainEvent> events) {
        sql.batch("""
                INSERT INTO journal (at, type, actor, origin, document_id, person, subject, language, data)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, events.stream().map(event -> values(actor, event)).toList());
    }

    private @Nullable Object[] values(Actor actor, DomainEvent event) {
        Language language = event.language();
        DocumentId document = event.document();
        PersonId person = event.person();
        return new @Nullable Object[] {
            clock.instant(),
            event.type(),
            actor.person().value(),
            actor.origin(),
            document == null ? null : document.value(),
            person == null ? null : person.value(),
            event.subject(),
            language == null ? null : language.code(),
            json.values(event.data())
        };
    }

    @Override
    public List<Entry> of(DocumentId document, long after, int limit) {
        return sql.list(
                ENTRY + " WHERE document_id = ? AND id > ? ORDER BY id LIMIT ?",
                this::entry,
                document.value(),
                after,
                limit);
    }

    @Override
    public List<Entry> of(Collection<DocumentId> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(documents.size(), "?"));
        return sql.list(
                ENTRY + " WHERE document_id IN (" + places + ") ORDER BY document_id, id",
                this::entry,
                documents.stream().map(DocumentId::value).toArray());
    }

    @Override
    public Optional<Entry> latest(DocumentId document, Language language, Set<String> types) {
        return sql.one(
                ENTRY + " WHERE document_id = ? AND language = ? AND FIND_IN_SET(type, ?) > 0 ORDER BY id DESC LIMIT 1",
                this::entry,
                document.value(),
                language.code(),
                String.join(",", types));
    }

    @Override
    public List<Entry> about(PersonId person, Set<String> types, int limit) {
        return sql.list(
                ENTRY + " WHERE person = ? AND FIND_IN_SET(type, ?) > 0 ORDER BY id DESC LIMIT ?",
                this::entry,
                person.value(),
                String.join(",", types),
                limit);
    }

    @Override
    public List<Entry> concerning(String subject, long before, int limit) {
        return sql.list(
                ENTRY + " WHERE subject = ? AND id < ? ORDER BY id DESC LIMIT ?", this::entry, subject, before, limit);
    }

    @Override
    public List<Entry> after(long id, int limit) {
        return sql.list(ENTRY + " WHERE id > ? ORDER BY id LIMIT ?", this::entry, id, limit);
    }

    @Override
    public List<Entry> after(long id, Collection<Long> missing, int limit) {
        if (missing.isEmpty()) {
            return after(id, limit);
        }
        String asked = missing.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        return sql.list(
                ENTRY + " WHERE id IN (SELECT gap FROM JSON_TABLE(?, '$[*]' COLUMNS (gap BIGINT PATH '$')) gaps)"
                        + " UNION ALL (" + ENTRY + " WHERE id > ? ORDER BY id LIMIT ?) ORDER BY id",
                this::entry,
                asked,
                id,
                limit);
    }

    @Override
    public long newest() {
        return sql.one("SELECT COALESCE(MAX(id), 0) AS newest FROM journal", row -> row.number("newest"))
                .orElse(0L);
    }

    private Entry entry(Sql.Row row) {
        String document = row.optionalText("document_id");
        String person = row.optionalText("person");
        String language = row.optionalText("language");
        return new Entry(
                row.number("id"),
                Objects.requireNonNull(row.instant("at")),
                row.text("type"),
                new PersonId(row.text("actor")),
                row.text("origin"),
                document == null ? null : new DocumentId(document),
                person == null ? null : new PersonId(person),
                language == null ? null : Language.of(language),
                json.values(row.text("data")));
    }
}
