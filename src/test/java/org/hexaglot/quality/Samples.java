package org.hexaglot.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexaglot.content.BilingualText.Segment;
import org.hexaglot.content.BilingualText.Unit;
import org.hexaglot.content.CodedText;
import org.hexaglot.content.okapi.OkapiBilingualFormats;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.reference.Concept;
import org.hexaglot.reference.Glossary;
import org.hexaglot.reference.Term;
import org.hexaglot.reference.lucene.LuceneStems;
import org.yaml.snakeyaml.Yaml;

/** The aligned samples beside the checkout as pairs of segments, and the names of countries as a terminology. */
final class Samples {
    static final Path FOLDER = Path.of("../shared/samples");
    private static final List<Language> COLUMNS =
            List.of(Language.EN, Language.AR, Language.ZH, Language.FR, Language.RU, Language.ES);

    /** The preamble of the declaration is cut differently; its articles are aligned again. */
    private static final int PREAMBLE = 25;

    /** Not within quotation marks. */
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private static final Pattern YEAR = Pattern.compile("\\{y([+-]\\d+)?\\}");

    private Samples() {}

    static boolean areThere() {
        return Files.isDirectory(FOLDER.resolve("aligned"));
    }

    /** Sentence beside sentence where both have as many, else paragraph beside paragraph. */
    static List<Pair> pairs(String name, Language into) throws IOException {
        List<Unit> source = units(name, Language.EN);
        List<Unit> target = units(name, into);
        List<Pair> pairs = new ArrayList<>();
        int shift = target.size() - source.size();
        for (int i = shift == 0 ? 0 : PREAMBLE; i < source.size(); i++) {
            List<Segment> left = source.get(i).segments();
            List<Segment> right = target.get(i + shift).segments();
            if (left.size() == right.size()) {
                for (int j = 0; j < left.size(); j++) {
                    add(pairs, into, left.get(j).text(), right.get(j).text());
                }
            } else {
                add(pairs, into, source.get(i).coded(), target.get(i).coded());
            }
        }
        return pairs;
    }

    /** The files do not share their codes; the letters alone are checked. */
    private static void add(List<Pair> pairs, Language into, String source, String target) {
        int position = pairs.size();
        pairs.add(Pair.of(
                position,
                "s" + position,
                Language.EN,
                into,
                CodedText.escaped(CodedText.plain(source)),
                CodedText.escaped(CodedText.plain(target))));
    }

    private static List<Unit> units(String name, Language language) throws IOException {
        Path file = FOLDER.resolve("aligned").resolve(name + "." + language.code() + ".docx");
        return new OkapiBilingualFormats().extract(file, language).units();
    }

    static Glossary countries() throws IOException {
        Map<String, List<Term>> names = new LinkedHashMap<>();
        Path file = FOLDER.resolve("six-languages/unterm_countries.tsv");
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            List<Term> terms = names.computeIfAbsent(cells[0], none -> new ArrayList<>());
            Term.Form form = Term.Form.valueOf(cells[1].toUpperCase(Locale.ROOT));
            for (int i = 0; i < COLUMNS.size(); i++) {
                String text = cells[i + 2].strip();
                if (!text.isEmpty()) {
                    terms.add(new Term(COLUMNS.get(i), text, Term.Status.PREFERRED, form, "", ""));
                }
            }
        }
        Glossary glossary = new Glossary(1, new LuceneStems());
        long id = 1;
        for (List<Term> terms : names.values()) {
            glossary.add(concept(id++, "Countries", terms));
        }
        return glossary;
    }

    /** The texts of the demonstration, paragraph beside paragraph. */
    static List<Pair> demonstration(Language into) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String name : List.of("archives", "harvests", "interpretation", "roads", "summit", "water")) {
            try (InputStream text = Samples.class.getResourceAsStream("/demo/texts/" + name + ".yml")) {
                walk(new Yaml().load(text), into, pairs);
            }
        }
        return pairs;
    }

    private static void walk(Object node, Language into, List<Pair> pairs) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("en") instanceof String source && map.get(into.code()) instanceof String target) {
                add(pairs, into, filled(source), filled(target));
            } else {
                map.values().forEach(each -> walk(each, into, pairs));
            }
        } else if (node instanceof List<?> list) {
            list.forEach(each -> walk(each, into, pairs));
        }
    }

    /** Years for the places where the demonstration puts them, and no marks of footnotes. */
    private static String filled(String text) {
        return YEAR.matcher(text)
                .replaceAll(
                        match -> String.valueOf(2026 + (match.group(1) == null ? 0 : Integer.parseInt(match.group(1)))))
                .replaceAll("\\[\\^\\d+]", "");
    }

    /** The terms of the demonstration. */
    static Glossary terms() throws IOException {
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        Map<String, String> subjects = new HashMap<>();
        try (InputStream file = Samples.class.getResourceAsStream("/demo/terms.csv")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                String[] cells = COMMA.split(line.replace("\"\"", "”"), -1);
                subjects.putIfAbsent(cells[0], cells[3]);
                for (int j = 0; j < COLUMNS.size(); j++) {
                    for (String name : cells[j + 6].replace("\"", "").split("\\|")) {
                        if (!name.isBlank()) {
                            terms.computeIfAbsent(cells[0], none -> new ArrayList<>())
                                    .add(term(COLUMNS.get(j), name, cells[2], cells[1]));
                        }
                    }
                }
            }
        }
        Glossary glossary = new Glossary(1, new LuceneStems());
        long id = 1;
        for (Map.Entry<String, List<Term>> each : terms.entrySet()) {
            glossary.add(concept(id++, subjects.get(each.getKey()), each.getValue()));
        }
        return glossary;
    }

    private static Term term(Language language, String name, String status, String form) {
        return new Term(
                language,
                name,
                Term.Status.find(status).orElseThrow(),
                Term.Form.find(form).orElseThrow(),
                "",
                "");
    }

    static Concept concept(long id, String subject, List<Term> terms) {
        return new Concept(
                id,
                1,
                Concept.State.VALIDATED,
                new Concept.Content(subject, "", "", terms),
                null,
                new PersonId("terminologist"),
                Instant.EPOCH);
    }
}
