package org.hexaglot.document.persistence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexaglot.database.Sql;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Symbol;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.Considered;
import org.jspecify.annotations.Nullable;

/** The tables document_symbol and document_consideration, by which documents are found. */
@Singleton
final class MastheadTables {
    private final Sql sql;

    MastheadTables(Sql sql) {
        this.sql = sql;
    }

    Optional<DocumentId> bySymbol(Symbol symbol) {
        return sql.one(
                "SELECT document_id FROM document_symbol WHERE lookup_key = ?",
                row -> new DocumentId(row.text("document_id")),
                symbol.lookupKey());
    }

    void add(DocumentId document, Metadata metadata) {
        addSymbols(document, metadata.symbols());
        addConsidered(document, metadata.considered());
    }

    /** Replaces what changed; a symbol that another document holds is refused, naming the holder. */
    void keep(DocumentId document, Metadata loaded, Metadata present) {
        if (!loaded.symbols().equals(present.symbols())) {
            sql.update("DELETE FROM document_symbol WHERE document_id = ?", document.value());
            addSymbols(document, present.symbols());
        }
        if (!loaded.considered().equals(present.considered())) {
            sql.update("DELETE FROM document_consideration WHERE document_id = ?", document.value());
            addConsidered(document, present.considered());
        }
    }

    private void addSymbols(DocumentId document, List<Symbol> symbols) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Symbol symbol : symbols) {
            bySymbol(symbol).filter(holder -> !holder.equals(document)).ifPresent(holder -> {
                throw Refusal.wrongState("symbol-already-held")
                        .with("symbol", symbol.toString())
                        .with("holder", holder.value())
                        .field("symbols", "held");
            });
            rows.add(new @Nullable Object[] {document.value(), rows.size(), symbol.toString(), symbol.lookupKey()});
        }
        sql.batch("INSERT INTO document_symbol (document_id, position, symbol, lookup_key) VALUES (?, ?, ?, ?)", rows);
    }

    private void addConsidered(DocumentId document, List<Considered> considered) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Considered each : considered) {
            rows.add(new @Nullable Object[] {document.value(), rows.size(), each.body(), each.session(), each.item()});
        }
        sql.batch("""
                INSERT INTO document_consideration (document_id, position, body, session, item) VALUES (?, ?, ?, ?, ?)
                """, rows);
    }
}
