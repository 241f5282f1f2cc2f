package org.hexaglot.document.persistence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.database.Sql;
import org.hexaglot.document.Efforts;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/** {@link Efforts} in the table language_effort. */
@Singleton
final class JdbcEfforts implements Efforts {
    private final Sql sql;

    JdbcEfforts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<Language, Integer> of(DocumentId document) {
        Map<Language, Integer> efforts = new EnumMap<>(Language.class);
        sql.list(
                "SELECT language, words FROM language_effort WHERE document_id = ?",
                row -> efforts.put(Language.of(row.text("language")), row.integer("words")),
                document.value());
        return efforts;
    }

    @Override
    public void keep(DocumentId document, Map<Language, Integer> words) {
        sql.update("DELETE FROM language_effort WHERE document_id = ?", document.value());
        List<@Nullable Object[]> rows = new ArrayList<>();
        words.forEach((language, count) -> rows.add(new @Nullable Object[] {document.value(), language.code(), count}));
        sql.batch("INSERT INTO language_effort (document_id, language, words) VALUES (?, ?, ?)", rows);
    }
}
