package org.hexaglot.reference.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.reference.Concept;
import org.hexaglot.reference.Concepts;
import org.hexaglot.reference.MatchText;
import org.hexaglot.reference.Term;
import org.jspecify.annotations.Nullable;

/** {@link Concepts} in the tables concept, term and concept_history. */
@Singleton
final class JdbcConcepts implements Concepts {
    private static final int FOLDED = 500;

    private final Sql sql;
    private final ConceptRows rows;
    private final ConceptJson json;

    JdbcConcepts(Sql sql, ConceptRows rows, ConceptJson json) {
        this.sql = sql;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public long add(Concept concept, Concept.Act act, PersonId by, Instant at, String comment) {
        Concept.Content content = concept.content();
        long id = sql.insert(
                """
                INSERT INTO concept (version, subject, state, source, note, foreign_id, made_by, made_at, changed)
                VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                content.subject(),
                concept.state(),
                content.source(),
                content.note(),
                concept.foreignId(),
                by.value(),
                at,
                number());
        keepTerms(id, content.terms());
        remember(id, 1, act, by, at, comment, content);
        return id;
    }

    @Override
    public boolean save(Concept next, Concept.Act act, PersonId by, Instant at, String comment) {
        Concept.Content content = next.content();
        int changed = sql.update(
                """
                UPDATE concept SET version = ?, subject = ?, state = ?, source = ?, note = ?, changed = ?
                 WHERE id = ? AND version = ?
                """,
                next.version(),
                content.subject(),
                next.state(),
                content.source(),
                content.note(),
                number(),
                next.id(),
                next.version() - 1);
        if (changed == 0) {
            return false;
        }
        sql.update("DELETE FROM term WHERE concept_id = ?", next.id());
        keepTerms(next.id(), content.terms());
        remember(next.id(), next.version(), act, by, at, comment, content);
        return true;
    }

    private long number() {
        sql.update("UPDATE reference_counter SET number = number + 1 WHERE name = 'terms'");
        return edge();
    }

    private void keepTerms(long id, List<Term> terms) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Term term : terms) {
            String folded = MatchText.normalised(term.text());
            rows.add(new @Nullable Object[] {
                id,
                rows.size() + 1,
                term.language().code(),
                term.text(),
                folded.length() > FOLDED ? folded.substring(0, FOLDED) : folded,
                term.status(),
                term.form(),
                term.source(),
                term.note()
            });
        }
        sql.batch(
                "INSERT INTO term (concept_id, position, language, text, folded, status, form, source, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void remember(
            long id, int version, Concept.Act act, PersonId by, Instant at, String comment, Concept.Content content) {
        sql.update(
                "INSERT INTO concept_history (concept_id, version, act, person, at, comment, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                version,
                act,
                by.value(),
                at,
                comment,
                json.write(content));
    }

    @Override
    public Optional<Concept> find(long id) {
        return rows.list(" WHERE c.id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<Concept> withForeignId(String foreignId) {
        return rows.list(" WHERE c.foreign_id = ?", foreignId).stream().findFirst();
    }

    @Override
    public Map<Long, Concept> all(Collection<Long> ids) {
        Map<Long, Concept> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            rows.list(" WHERE c.id IN (" + places(ids.size()) + ")", ids.toArray())
                    .forEach(concept -> found.put(concept.id(), concept));
        }
        return found;
    }

    @Override
    public List<Concept> after(long id, @Nullable Set<Concept.State> states, int limit) {
        String wanted = states == null
                ? ""
                : states.stream().map(Enum::name).sorted().reduce("", (all, state) -> all + "," + state);
        return rows.list(
                " WHERE c.id > ? AND (? = '' OR FIND_IN_SET(c.state, ?)) ORDER BY c.id LIMIT ?",
                id,
                wanted,
                wanted,
                limit);
    }

    @Override
    public List<Concept> matching(String folded, @Nullable Language language, boolean onlyValidated, int limit) {
        String code = language == null ? null : language.code();
        String escaped = folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        List<Long> ids = sql.list(
                """
                SELECT t.concept_id, MIN(t.folded NOT LIKE ?) AS inside, MIN(CHAR_LENGTH(t.folded)) AS length
                  FROM term t JOIN concept c ON c.id = t.concept_id
                 WHERE (t.folded LIKE ? OR t.folded LIKE ?)
                   AND (? IS NULL OR t.language = ?) AND c.state <> 'REJECTED' AND (NOT ? OR c.state = 'VALIDATED')
                 GROUP BY t.concept_id ORDER BY inside, length, t.concept_id LIMIT ?
                """,
                row -> row.number("concept_id"),
                escaped + "%",
                escaped + "%",
                isUnspaced(folded) ? "%" + escaped + "%" : "% " + escaped + "%",
                code,
                code,
                onlyValidated,
                limit);
        Map<Long, Concept> found = all(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static boolean isUnspaced(String text) {
        return !text.isEmpty() && MatchText.isUnspaced(text.codePointAt(0));
    }

    @Override
    public List<Concept.Version> history(long id) {
        return sql.list(
                "SELECT version, act, person, at, comment, content FROM concept_history WHERE concept_id = ?"
                        + " ORDER BY version DESC",
                row -> new Concept.Version(
                        row.integer("version"),
                        Concept.Act.valueOf(row.text("act")),
                        new PersonId(row.text("person")),
                        Objects.requireNonNull(row.instant("at")),
                        row.text("comment"),
                        json.read(row.text("content"))),
                id);
    }

    @Override
    public long edge() {
        return sql.one("SELECT number FROM reference_counter WHERE name = 'terms'", row -> row.number("number"))
                .orElseThrow();
    }

    static String places(int values) {
        return String.join(",", Collections.nCopies(values, "?"));
    }
}
