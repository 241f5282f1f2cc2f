package org.hexaglot.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.CsvLines.Line;
import org.jspecify.annotations.Nullable;

/**
 * Terms as comma-separated values with a head line. Either one line for each term ({@code concept, subject, language,
 * term, status, form, source, note}), as it is written here, or one line for each concept and form with a column for each
 * language; lines with the same id belong to one concept.
 */
final class TermCsv {
    private static final List<String> IDS = List.of("concept", "id", "iso3", "code");
    private static final String FORMULA = "=+-@\t\r";

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Gathered> concepts = new LinkedHashMap<>();
    private final List<TermFile.Wrong> wrong = new ArrayList<>();

    private record Gathered(@Nullable String id, Line line, List<Term> terms) {}

    private TermCsv() {}

    static TermFile read(String text) {
        return new TermCsv().file(CsvLines.of(text));
    }

    private TermFile file(List<Line> lines) {
        if (lines.isEmpty()) {
            return new TermFile(List.of(), List.of(new TermFile.Wrong(1, "no-columns", "")));
        }
        List<String> head = lines.get(0).fields();
        for (int i = 0; i < head.size(); i++) {
            columns.putIfAbsent(head.get(i).toLowerCase(Locale.ROOT), i);
        }
        boolean byTerm = columns.containsKey("term") && columns.containsKey("language");
        if (!byTerm && Language.OFFICIAL.stream().noneMatch(language -> columns.containsKey(language.code()))) {
            return new TermFile(List.of(), List.of(new TermFile.Wrong(1, "no-columns", String.join(", ", head))));
        }
        for (Line line : lines.subList(1, lines.size())) {
            if (line.fields().stream().anyMatch(field -> !field.isEmpty())) {
                take(line, byTerm);
            }
        }
        return new TermFile(concepts.values().stream().map(this::concept).toList(), wrong);
    }

    private void take(Line line, boolean byTerm) {
        List<Term> terms = byTerm ? named(line) : spread(line);
        if (terms.isEmpty()) {
            wrong.add(new TermFile.Wrong(line.number(), "no-term", ""));
            return;
        }
        String id = id(line);
        concepts.computeIfAbsent(
                        id == null ? "line " + line.number() : "id " + id,
                        none -> new Gathered(id, line, new ArrayList<>()))
                .terms()
                .addAll(terms);
    }

    private List<Term> named(Line line) {
        String text = field(line, "term");
        return text.isEmpty()
                ? List.of()
                : XmlStreams.language(field(line, "language"))
                        .map(language -> List.of(term(line, language, text, Term.Status.ADMITTED)))
                        .orElse(List.of());
    }

    private List<Term> spread(Line line) {
        List<Term> terms = new ArrayList<>();
        for (Language language : Language.OFFICIAL) {
            for (String text : field(line, language.code()).split("\\|")) {
                if (!text.isBlank()) {
                    terms.add(term(line, language, text.strip(), Term.Status.PREFERRED));
                }
            }
        }
        return terms;
    }

    private Term term(Line line, Language language, String text, Term.Status otherwise) {
        String form = field(line, "form").toLowerCase(Locale.ROOT);
        return new Term(
                language,
                text,
                Term.Status.find(field(line, "status").toLowerCase(Locale.ROOT)).orElse(otherwise),
                Term.Form.find(form).orElse(Term.Form.FULL),
                columns.containsKey("term") ? field(line, "source") : "",
                columns.containsKey("term") ? field(line, "note") : "");
    }

    private @Nullable String id(Line line) {
        return IDS.stream()
                .map(name -> field(line, name))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private TermFile.Read concept(Gathered gathered) {
        boolean byTerm = columns.containsKey("term");
        Line line = gathered.line();
        return new TermFile.Read(
                gathered.id(),
                line.number(),
                new Concept.Content(
                        field(line, "subject"),
                        field(line, byTerm ? "concept source" : "source"),
                        field(line, byTerm ? "concept note" : "note"),
                        gathered.terms()));
    }

    private String field(Line line, String name) {
        Integer column = columns.get(name);
        String text = column == null || column >= line.fields().size()
                ? ""
                : line.fields().get(column);
        // As written below, so that it is read as it was.
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    static String write(List<Concept> concepts) {
        StringBuilder csv = new StringBuilder("\uFEFF");
        line(
                csv,
                List.of(
                        "concept",
                        "subject",
                        "language",
                        "term",
                        "status",
                        "form",
                        "source",
                        "note",
                        "concept source",
                        "concept note"));
        for (Concept concept : concepts) {
            Concept.Content content = concept.content();
            for (Term term : content.terms()) {
                line(
                        csv,
                        List.of(
                                Long.toString(concept.id()),
                                content.subject(),
                                term.language().code(),
                                term.text(),
                                term.status().code(),
                                term.form().code(),
                                term.source(),
                                term.note(),
                                content.source(),
                                content.note()));
            }
        }
        return csv.toString();
    }

    private static void line(StringBuilder csv, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            csv.append(i == 0 ? "" : ",").append(quoted(fields.get(i)));
        }
        csv.append("\r\n");
    }

    /** What a calculating program would take for a formula stays a text by an apostrophe. */
    private static String quoted(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\n\r].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
