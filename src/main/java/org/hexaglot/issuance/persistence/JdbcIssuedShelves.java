package org.hexaglot.issuance.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexaglot.database.Json;
import org.hexaglot.database.Sql;
import org.hexaglot.document.CommonTexts;
import org.hexaglot.document.Symbol;
import org.hexaglot.issuance.IssuedDocuments;
import org.hexaglot.issuance.IssuedEntry;
import org.hexaglot.issuance.IssuedEntry.Place;
import org.hexaglot.issuance.IssuedQuestion;
import org.hexaglot.issuance.IssuedQuestion.Grouping;
import org.hexaglot.issuance.IssuedQuestion.Order;
import org.hexaglot.issuance.IssuedShelf;
import org.hexaglot.issuance.IssuedShelves;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.Considered;
import org.jspecify.annotations.Nullable;

/** {@link IssuedShelves} along the indexes of V029 and V030. */
@Singleton
final class JdbcIssuedShelves implements IssuedShelves {
    private static final String ENTRY = "SELECT d.id, d.symbols, d.sort_key, d.title, d.original_language, d.type,"
            + " d.listed_body, d.considered, d.words, d.reissues," + JdbcIssuedDocuments.LANGUAGES;
    private static final int MOST_BY_EXCEPTION = 1_000;
    private static final int MOST_OF_A_SMALL_BODY = 2_000;

    private final Sql sql;
    private final Json json;
    private final CommonTexts common;

    JdbcIssuedShelves(Sql sql, Json json, CommonTexts common) {
        this.sql = sql;
        this.json = json;
        this.common = common;
    }

    @Override
    public List<IssuedEntry> on(IssuedShelf shelf, IssuedQuestion question, @Nullable Place after, int limit) {
        ShelfSql asked = asked(question).listed(question.order()).on(shelf);
        if (after != null) {
            asked.after(question.order(), after);
        }
        String direction = question.order() == Order.NEWEST ? " DESC" : "";
        return sql.list(
                ENTRY + ", d.listed_at AS at" + asked.text() + " ORDER BY " + ShelfSql.column(question.order())
                        + direction + ", d.id" + direction + " LIMIT ?",
                this::entry,
                asked.arguments(limit));
    }

    @Override
    public int count(IssuedShelf shelf, IssuedQuestion question, int most) {
        ShelfSql asked = asked(question).listed(Order.NEWEST).on(shelf);
        String statement = question.narrows()
                ? "SELECT COUNT(*) AS documents FROM (SELECT d.id" + asked.text() + " LIMIT ?) AS some"
                : "SELECT COUNT(*) AS documents" + asked.text() + " AND ? > 0";
        return sql.one(statement, row -> row.integer("documents"), asked.arguments(most))
                .orElse(0);
    }

    @Override
    public List<IssuedEntry> byException(IssuedQuestion question) {
        ShelfSql asked = asked(question);
        return sql.list(
                "SELECT * FROM (" + ENTRY + ", (SELECT MAX(l.issued_at) FROM language_version l"
                        + " WHERE l.document_id = d.id) AS at" + asked.text()
                        + " AND d.stage IN ('translation', 'issuance') AND d.exception_reason IS NOT NULL AND"
                        + JdbcIssuedDocuments.PUBLIC + ") AS some WHERE languages IS NOT NULL LIMIT ?",
                this::entry,
                asked.arguments(MOST_BY_EXCEPTION));
    }

    /** Leaps from one to the next in the index, as there are few of them for many documents. */
    @Override
    public List<String> keys(Grouping grouping) {
        String column = grouping == Grouping.TYPE ? "type" : "listed_body";
        List<String> keys = new ArrayList<>();
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            keys.add(next.get());
            next = sql.one(
                            "SELECT MIN(" + column + ") AS shelf FROM document WHERE " + column + " > ?",
                            row -> Optional.ofNullable(row.optionalText("shelf")),
                            next.get())
                    .flatMap(found -> found);
        }
        return keys;
    }

    /** How a text and a body are looked for: from their documents where they are few, else along the list. */
    private ShelfSql asked(IssuedQuestion question) {
        String text = question.text();
        String body = question.body();
        return ShelfSql.of(question, text != null && !common.contains(text), body != null && isSmall(body));
    }

    private boolean isSmall(String body) {
        return sql.list(
                                "SELECT document_id FROM document_consideration WHERE body = ? LIMIT ?",
                                row -> row.text("document_id"),
                                body,
                                MOST_OF_A_SMALL_BODY + 1)
                        .size()
                <= MOST_OF_A_SMALL_BODY;
    }

    @Override
    public Optional<Instant> lastBefore(Instant end, IssuedQuestion question) {
        ShelfSql asked = asked(question).and("d.listed_at < ?", end);
        return sql.one(
                "SELECT d.listed_at AS at" + asked.text() + " ORDER BY d.listed_at DESC, d.id DESC LIMIT 1",
                row -> Objects.requireNonNull(row.instant("at")),
                asked.arguments());
    }

    private IssuedEntry entry(Sql.Row row) {
        List<Symbol> symbols =
                json.list(row.text("symbols")).stream().map(Symbol::of).toList();
        return new IssuedEntry(
                new Place(
                        Objects.requireNonNull(row.instant("at")),
                        Objects.requireNonNullElse(row.optionalText("sort_key"), ""),
                        row.text("id")),
                IssuedDocuments.joined(symbols) + "*".repeat(row.integer("reissues")),
                json.texts(row.text("title")),
                Language.of(row.text("original_language")),
                row.text("type"),
                row.optionalText("listed_body"),
                Considered.read(json.list(row.text("considered"))),
                row.optionalInteger("words"),
                JdbcIssuedDocuments.languages(row));
    }
}
