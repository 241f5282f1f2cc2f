package org.hexaglot.reference.persistence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.database.Json;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Concept;
import org.hexaglot.reference.Term;

/** Versions of concepts as JSON, in which they are kept beside their columns. */
@Singleton
final class ConceptJson {
    private final Json json;

    ConceptJson(Json json) {
        this.json = json;
    }

    String write(Concept.Content content) {
        List<Map<String, Object>> terms = new ArrayList<>();
        for (Term term : content.terms()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("language", term.language().code());
            values.put("text", term.text());
            values.put("status", term.status().code());
            values.put("form", term.form().code());
            values.put("source", term.source());
            values.put("note", term.note());
            terms.add(values);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("subject", content.subject());
        values.put("source", content.source());
        values.put("note", content.note());
        values.put("terms", terms);
        return json.values(values);
    }

    Concept.Content read(String text) {
        Map<String, Object> values = json.values(text);
        List<Term> terms = new ArrayList<>();
        if (values.get("terms") instanceof List<?> kept) {
            for (Object each : kept) {
                if (each instanceof Map<?, ?> term) {
                    terms.add(term(term));
                }
            }
        }
        return new Concept.Content(value(values, "subject"), value(values, "source"), value(values, "note"), terms);
    }

    private static Term term(Map<?, ?> values) {
        return new Term(
                Language.of(value(values, "language")),
                value(values, "text"),
                Term.Status.find(value(values, "status")).orElse(Term.Status.ADMITTED),
                Term.Form.find(value(values, "form")).orElse(Term.Form.FULL),
                value(values, "source"),
                value(values, "note"));
    }

    private static String value(Map<?, ?> values, String name) {
        Object value = values.get(name);
        return value == null ? "" : value.toString();
    }
}
