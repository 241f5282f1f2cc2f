package org.hexaglot.reference.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.MatchText;
import org.hexaglot.reference.MemorySource;
import org.hexaglot.reference.MemoryUnit;
import org.jspecify.annotations.Nullable;

/** Units of the memory as rows of the table memory_unit. */
final class MemoryRows {
    static final String COLUMNS = " u.id, u.changed, u.retired, u.collection, u.ordinal, u.origin, u.contractual,"
            + " u.document_id, u.symbol, u.body, u.dated, u.department, u.original,"
            + " u.text_ar, u.text_zh, u.text_en, u.text_fr, u.text_ru, u.text_es";

    static final String INSERT = "INSERT INTO memory_unit (id, changed, collection, ordinal, origin, contractual,"
            + " document_id, symbol, body, dated, department, original,"
            + " text_ar, hash_ar, text_zh, hash_zh, text_en, hash_en,"
            + " text_fr, hash_fr, text_ru, hash_ru, text_es, hash_es)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int SYMBOL = 160;
    private static final int SHORT = 64;

    private MemoryRows() {}

    static MemoryUnit unit(Sql.Row row) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.OFFICIAL) {
            String text = row.optionalText("text_" + language.code());
            if (text != null) {
                texts.put(language, text);
            }
        }
        return new MemoryUnit(row.number("id"), source(row), texts, languages(row.text("contractual")));
    }

    private static MemorySource source(Sql.Row row) {
        String document = row.optionalText("document_id");
        String original = row.optionalText("original");
        return new MemorySource(
                row.text("collection"),
                row.integer("ordinal"),
                row.text("origin").equals("IMPORTED"),
                document == null ? null : new DocumentId(document),
                row.optionalText("symbol"),
                row.optionalText("body"),
                row.date("dated"),
                row.optionalText("department"),
                original == null ? null : Language.of(original));
    }

    static @Nullable Object[] values(MemoryUnit unit, long number) {
        MemorySource source = unit.source();
        DocumentId document = source.document();
        Language original = source.original();
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                number,
                number,
                source.collection(),
                source.ordinal(),
                source.imported() ? "IMPORTED" : "ISSUED",
                unit.contractual().stream().map(Language::code).sorted().collect(Collectors.joining(",")),
                document == null ? null : document.value(),
                cut(source.symbol(), SYMBOL),
                cut(source.body(), SHORT / 2),
                source.dated(),
                cut(source.department(), SHORT),
                original == null ? null : original.code()));
        for (Language language : Language.OFFICIAL) {
            String text = unit.isIn(language) ? unit.text(language) : null;
            values.add(text);
            values.add(text == null ? null : MatchText.hashOf(text));
        }
        return values.toArray();
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    private static Set<Language> languages(String codes) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        if (!codes.isEmpty()) {
            for (String code : codes.split(",")) {
                languages.add(Language.of(code));
            }
        }
        return languages;
    }
}
