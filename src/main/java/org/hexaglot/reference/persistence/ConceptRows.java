package org.hexaglot.reference.persistence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.reference.Concept;
import org.hexaglot.reference.Term;
import org.jspecify.annotations.Nullable;

/** Reads concepts with their terms, in two statements however many there are. */
@Singleton
final class ConceptRows {
    private static final String CONCEPT =
            "SELECT c.id, c.version, c.state, c.subject, c.source, c.note, c.foreign_id, c.made_by, c.made_at FROM concept c";

    private final Sql sql;

    ConceptRows(Sql sql) {
        this.sql = sql;
    }

    /** @param condition what follows the table {@code concept c} */
    List<Concept> list(String condition, @Nullable Object... arguments) {
        return whole(sql.list(CONCEPT + condition, ConceptRows::head, arguments));
    }

    private static Concept head(Sql.Row row) {
        return new Concept(
                row.number("id"),
                row.integer("version"),
                Concept.State.valueOf(row.text("state")),
                new Concept.Content(row.text("subject"), row.text("source"), row.text("note"), List.of()),
                row.optionalText("foreign_id"),
                new PersonId(row.text("made_by")),
                Objects.requireNonNull(row.instant("made_at")));
    }

    /** The concepts with their terms, in one more read. */
    private List<Concept> whole(List<Concept> heads) {
        if (heads.isEmpty()) {
            return heads;
        }
        Map<Long, List<Term>> terms = new LinkedHashMap<>();
        heads.forEach(head -> terms.put(head.id(), new ArrayList<>()));
        sql.list(
                "SELECT concept_id, language, text, status, form, source, note FROM term WHERE concept_id IN ("
                        + JdbcConcepts.places(heads.size()) + ") ORDER BY concept_id, position",
                row -> Objects.requireNonNull(terms.get(row.number("concept_id")))
                        .add(term(row)),
                terms.keySet().toArray());
        return heads.stream()
                .map(head -> new Concept(
                        head.id(),
                        head.version(),
                        head.state(),
                        new Concept.Content(
                                head.content().subject(),
                                head.content().source(),
                                head.content().note(),
                                terms.getOrDefault(head.id(), List.of())),
                        head.foreignId(),
                        head.madeBy(),
                        head.madeAt()))
                .toList();
    }

    private static Term term(Sql.Row row) {
        return new Term(
                Language.of(row.text("language")),
                row.text("text"),
                Term.Status.valueOf(row.text("status")),
                Term.Form.valueOf(row.text("form")),
                row.text("source"),
                row.text("note"));
    }
}
