package org.hexaglot.management.persistence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.hexaglot.content.Sha256;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.management.Edition;
import org.hexaglot.management.Publications;
import org.hexaglot.management.PublishedFigure;
import org.hexaglot.monitoring.IndicatorFigures.Figure;
import org.hexaglot.monitoring.Period;
import org.hexaglot.statistics.Indicator;
import org.jspecify.annotations.Nullable;

/** {@link Publications} in the table published_quarter, which the database keeps from being changed. */
@Singleton
final class JdbcPublications implements Publications {
    private static final int PARTS = 5;
    private static final String HEAD = "indicator,document,symbols,station,bodies,department,category,due,done,met,"
            + "languagesDue,languagesMet,words,translated,selfRevised,contractual,corrigendum,accessible,complained\n";

    private final Sql sql;
    private final Json json;

    JdbcPublications(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public void add(Edition edition) {
        List<String> figures = new ArrayList<>();
        for (PublishedFigure each : edition.figures()) {
            figures.addAll(List.of(
                    each.cut(),
                    each.key(),
                    each.indicator().code(),
                    Long.toString(each.figure().met()),
                    Long.toString(each.figure().of())));
        }
        sql.update(
                """
                INSERT INTO published_quarter (quarter, edition, published_at, published_by, reason, rows_sha256, documents,
                       figures) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                edition.quarter().code(),
                edition.number(),
                edition.publishedAt(),
                edition.publishedBy().value(),
                edition.reason(),
                edition.rows().value(),
                edition.documents(),
                json.list(figures));
    }

    @Override
    public Optional<Edition> edition(Period quarter, int number) {
        return sql.one(
                "SELECT * FROM published_quarter WHERE quarter = ? AND edition = ?",
                this::edition,
                quarter.code(),
                number);
    }

    @Override
    public List<Edition> editions(Period quarter) {
        return sql.list(
                "SELECT * FROM published_quarter WHERE quarter = ? ORDER BY edition DESC",
                this::edition,
                quarter.code());
    }

    @Override
    public List<Edition> latest(int limit) {
        return sql.list("""
                SELECT p.* FROM published_quarter p
                 WHERE p.edition = (SELECT MAX(l.edition) FROM published_quarter l WHERE l.quarter = p.quarter)
                 ORDER BY p.quarter DESC LIMIT ?
                """, this::edition, limit);
    }

    private Edition edition(Sql.Row row) {
        List<String> parts = json.list(row.text("figures"));
        List<PublishedFigure> figures = new ArrayList<>();
        for (int i = 0; i + PARTS <= parts.size(); i += PARTS) {
            figures.add(new PublishedFigure(
                    parts.get(i),
                    parts.get(i + 1),
                    Indicator.of(parts.get(i + 2)),
                    new Figure(Long.parseLong(parts.get(i + 3)), Long.parseLong(parts.get(i + 4)))));
        }
        return new Edition(
                Period.of(row.text("quarter")),
                row.integer("edition"),
                Objects.requireNonNull(row.instant("published_at")),
                new PersonId(row.text("published_by")),
                row.text("reason"),
                new Sha256(row.text("rows_sha256")),
                row.integer("documents"),
                figures);
    }

    @Override
    public int writeRows(Period quarter, Writer target) throws IOException {
        List<String> lines = new ArrayList<>();
        Set<String> documents = new HashSet<>();
        sql.list("""
                SELECT o.indicator, o.id, o.due_on, o.station, o.department, o.category, o.distribution, o.done_on, o.met,
                       o.languages_due, o.languages_met, d.symbols, o.words, o.translated, o.self_revised, o.contractual,
                       o.corrigendum, o.structured, o.complained,
                       (SELECT GROUP_CONCAT(DISTINCT c.body ORDER BY c.body SEPARATOR ' ')
                          FROM document_consideration c WHERE c.document_id = o.id) AS bodies
                  FROM outcome o JOIN document d ON d.id = o.id
                 WHERE o.indicator BETWEEN 0 AND 4 AND o.due_on BETWEEN ? AND ? AND o.position = 0
                 ORDER BY o.indicator, o.due_on, o.id
                """, row -> documents.add(row.text("id")) | lines.add(line(row)), quarter.from(), quarter.to());
        target.write(HEAD);
        for (String line : lines) {
            target.write(line);
        }
        return documents.size();
    }

    private String line(Sql.Row row) {
        boolean isOpen = !row.text("distribution").equals("restricted");
        StringJoiner line = new StringJoiner(",", "", "\n");
        line.add(Indicator.values()[row.integer("indicator")].code());
        line.add(isOpen ? row.text("id") : "restricted");
        line.add(isOpen ? field(String.join(" ", json.list(row.text("symbols")))) : "");
        line.add(row.text("station"));
        line.add(field(Objects.requireNonNullElse(row.optionalText("bodies"), "")));
        line.add(field(row.text("department")));
        line.add(row.text("category"));
        line.add(day(row.date("due_on")));
        line.add(day(row.date("done_on")));
        line.add(Boolean.toString(row.truth("met")));
        line.add(languages(row.integer("languages_due")));
        line.add(languages(row.integer("languages_met")));
        if (row.integer("indicator") == Indicator.SIMULTANEITY.ordinal()) {
            addWork(row, line);
        } else {
            line.add(",,,,,,");
        }
        return line.toString();
    }

    /** How the work was done stands with the issuance of a document: of its required languages. */
    private static void addWork(Sql.Row row, StringJoiner line) {
        Integer words = row.optionalInteger("words");
        line.add(words == null ? "" : words.toString());
        line.add(languages(row.integer("translated")));
        line.add(languages(row.integer("self_revised")));
        line.add(languages(row.integer("contractual")));
        line.add(Boolean.toString(row.truth("corrigendum")));
        line.add(languages(row.integer("structured")));
        line.add(languages(row.integer("complained")));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String languages(int bits) {
        StringJoiner languages = new StringJoiner(" ");
        for (Language language : Language.values()) {
            if ((bits >> language.ordinal() & 1) == 1) {
                languages.add(language.code());
            }
        }
        return languages.toString();
    }

    private static String field(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
