package org.hexaglot.forecast;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hexaglot.document.Document;
import org.hexaglot.document.DocumentRights;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Symbol;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;

/** Tells, before a forecast is sent, which of its symbols another document holds. */
@Singleton
public class SymbolsTaken {
    private final Documents documents;
    private final DocumentRights rights;

    SymbolsTaken(Documents documents, DocumentRights rights) {
        this.documents = documents;
        this.rights = rights;
    }

    /** A symbol and the document that holds it. */
    public record Taken(String symbol, DocumentId holder, String title) {}

    /** Those held by documents that this person may see; of the others nothing is told until the forecast is refused. */
    @Transactional(readOnly = true)
    public List<Taken> among(Actor actor, Collection<Symbol> symbols) {
        List<Taken> taken = new ArrayList<>();
        for (Symbol symbol : symbols) {
            documents.bySymbol(symbol).ifPresent(id -> {
                Document holder = documents.get(id);
                if (rights.mayRead(holder, actor)) {
                    String title = holder.metadata().titleIn(holder.metadata().original());
                    taken.add(new Taken(symbol.toString(), id, title));
                }
            });
        }
        return taken;
    }
}
