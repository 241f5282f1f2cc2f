package org.hexaglot.reference.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Concept;
import org.hexaglot.reference.Term;
import org.jspecify.annotations.Nullable;

/** A concept as it stands in a form: some rows for each language, of which the last is free. */
public final class ConceptForm {
    private static final int MOST_ROWS = 20;

    private final Map<String, String> form;

    ConceptForm(Map<String, String> form) {
        this.form = form;
    }

    /** How many rows a language needs. */
    public static int rows(Map<String, String> values, Language language) {
        int filled = 0;
        for (int row = 0; row < MOST_ROWS; row++) {
            if (!values.getOrDefault(field("text", language, row), "").isBlank()) {
                filled = row + 1;
            }
        }
        return Math.min(MOST_ROWS, filled + 1);
    }

    public static String field(String name, Language language, int row) {
        return name + "-" + language.code() + "-" + row;
    }

    static Map<String, String> values(Concept concept) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("version", Integer.toString(concept.version()));
        values.put("subject", concept.content().subject());
        values.put("source", concept.content().source());
        values.put("note", concept.content().note());
        for (Language language : Language.OFFICIAL) {
            int row = 0;
            for (Term term : concept.in(language)) {
                values.put(field("text", language, row), term.text());
                values.put(field("status", language, row), term.status().code());
                values.put(field("form", language, row), term.form().code());
                values.put(field("note", language, row), term.note());
                values.put(field("source", language, row), term.source());
                row++;
            }
        }
        return values;
    }

    Concept.Content content() {
        List<Term> terms = new ArrayList<>();
        for (Language language : Language.OFFICIAL) {
            for (int row = 0; row < MOST_ROWS; row++) {
                String text = value(field("text", language, row));
                if (!text.isEmpty()) {
                    terms.add(new Term(
                            language,
                            text,
                            Term.Status.find(value(field("status", language, row)))
                                    .orElse(Term.Status.PREFERRED),
                            Term.Form.find(value(field("form", language, row))).orElse(Term.Form.FULL),
                            value(field("source", language, row)),
                            value(field("note", language, row))));
                }
            }
        }
        return new Concept.Content(value("subject"), value("source"), value("note"), terms);
    }

    String comment() {
        return value("comment");
    }

    @Nullable
    Integer version() {
        try {
            return Integer.valueOf(value("version"));
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private String value(String name) {
        return form.getOrDefault(name, "").strip();
    }
}
