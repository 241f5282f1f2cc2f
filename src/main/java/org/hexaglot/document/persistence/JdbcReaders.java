package org.hexaglot.document.persistence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hexaglot.database.Sql;
import org.hexaglot.document.Readers;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** {@link Readers} in the table document_reader. */
@Singleton
final class JdbcReaders implements Readers {
    private final Sql sql;

    JdbcReaders(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> of(DocumentId document) {
        return new LinkedHashSet<>(sql.list(
                "SELECT person FROM document_reader WHERE document_id = ? ORDER BY person",
                row -> new PersonId(row.text("person")),
                document.value()));
    }

    @Override
    public void name(DocumentId document, Set<PersonId> readers) {
        sql.update("DELETE FROM document_reader WHERE document_id = ?", document.value());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (PersonId reader : readers) {
            rows.add(new @Nullable Object[] {document.value(), reader.value()});
        }
        sql.batch("INSERT INTO document_reader (document_id, person) VALUES (?, ?)", rows);
    }
}
