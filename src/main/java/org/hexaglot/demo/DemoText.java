package org.hexaglot.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexaglot.content.WordRules;
import org.hexaglot.kernel.Language;

/**
 * A theme of the demonstration: one text in six languages, aligned paragraph by paragraph, read from
 * {@code demo/texts/<key>.yml}. A paragraph refers to its footnotes with {@code [^1]}, {@code [^2]} in their order.
 *
 * @param addition the paragraph that a revised source adds at the end
 */
public record DemoText(String key, Six title, List<Section> sections, List<Six> footnotes, Table table, Six addition) {

    /** The themes there are. */
    public static final List<String> THEMES =
            List.of("roads", "harvests", "interpretation", "archives", "water", "summit");

    /** A heading and its paragraphs. */
    public record Section(Six heading, List<Six> paragraphs) {}

    /** @param section the number of the section after which it stands, counted from 1 */
    public record Table(int section, Six caption, List<Six> columns, List<Row> rows, Six source) {}

    /** The values are formatted as each language writes numbers, with the decimals that they have here. */
    public record Row(Six label, List<BigDecimal> values) {}

    /** Words of the English version, by which the length of what is made of it is reckoned. */
    int words() {
        Stream<Six> headed = sections.stream()
                .flatMap(section -> Stream.concat(Stream.of(section.heading()), section.paragraphs().stream()));
        Stream<Six> tabled = Stream.concat(
                Stream.of(table.caption(), table.source()),
                Stream.concat(table.columns().stream(), table.rows().stream().map(Row::label)));
        int values = table.rows().stream().mapToInt(row -> row.values().size()).sum();
        int numbers = sections.stream()
                .mapToInt(section -> section.paragraphs().size())
                .sum();
        return values
                + numbers
                + Stream.of(headed, footnotes.stream(), tabled)
                        .flatMap(texts -> texts)
                        .mapToInt(text -> WordRules.count(text.in(Language.EN)))
                        .sum();
    }

    static DemoText read(String key, int year) {
        DemoYaml yaml =
                DemoYaml.read("demo/texts/" + key + ".yml").only("title", "sections", "footnotes", "table", "addition");
        List<Section> sections = new ArrayList<>();
        for (DemoYaml section : yaml.get("sections").list()) {
            section.only("heading", "paragraphs");
            sections.add(new Section(section.get("heading").six().at(year), dated(section, "paragraphs", year)));
        }
        return new DemoText(
                key,
                yaml.get("title").six().at(year),
                List.copyOf(sections),
                dated(yaml, "footnotes", year),
                table(yaml.get("table"), year),
                yaml.get("addition").six().at(year));
    }

    private static Table table(DemoYaml yaml, int year) {
        yaml.only("section", "caption", "columns", "rows", "source");
        List<Six> columns = dated(yaml, "columns", year);
        List<Row> rows = new ArrayList<>();
        for (DemoYaml row : yaml.get("rows").list()) {
            row.only("label", "values");
            List<BigDecimal> values = row.get("values").list().stream()
                    .map(value -> new BigDecimal(value.text()))
                    .toList();
            if (values.size() != columns.size() - 1) {
                throw row.wrong("expected " + (columns.size() - 1) + " values");
            }
            rows.add(new Row(row.get("label").six().at(year), values));
        }
        Six source = yaml.get("source").six().at(year);
        return new Table(
                yaml.get("section").number(), yaml.get("caption").six().at(year), columns, List.copyOf(rows), source);
    }

    private static List<Six> dated(DemoYaml yaml, String name, int year) {
        return yaml.sixes(name).stream().map(text -> text.at(year)).toList();
    }
}
