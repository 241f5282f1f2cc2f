package org.hexaglot.monitoring.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.document.Symbol;
import org.hexaglot.kernel.Refusal;

/** What somebody types to find a document: words of its title in any language, or a part of its symbol. */
final class TextSql {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern SYMBOLIC = Pattern.compile("[0-9/]");
    private static final int SHORTEST_INDEXED = 3;
    private static final int LONGEST = 200;

    /** What the full-text index leaves out (its default list, as far as long enough to be indexed at all). */
    private static final Set<String> LEFT_OUT = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    private TextSql() {}

    static void restrict(Conditions conditions, String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<String> found = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        title(text, found, arguments);
        if (SYMBOLIC.matcher(text).find()) {
            for (String key : keys(text)) {
                found.add("SELECT document_id AS id FROM document_symbol WHERE lookup_key LIKE ?");
                arguments.add("%" + escaped(key) + "%");
            }
        }
        conditions.among("hit", String.join(" UNION ", found), arguments);
    }

    private static void title(String text, List<String> found, List<String> arguments) {
        StringBuilder indexed = new StringBuilder();
        List<String> scanned = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (UNSPACED.matcher(word).find()) {
                scanned.add(word);
            } else if (word.length() >= SHORTEST_INDEXED && !LEFT_OUT.contains(word.toLowerCase(Locale.ROOT))) {
                indexed.append(" +").append(word).append('*');
            }
        }
        if (indexed.isEmpty() && scanned.isEmpty()) {
            scanned.add(text);
        }
        StringBuilder statement = new StringBuilder("SELECT id FROM document WHERE TRUE");
        if (!indexed.isEmpty()) {
            statement.append(" AND MATCH (title) AGAINST (? IN BOOLEAN MODE)");
            arguments.add(indexed.toString());
        }
        for (String word : scanned) {
            statement.append(" AND title LIKE ?");
            arguments.add("%" + escaped(word) + "%");
        }
        found.add(statement.toString());
    }

    private static List<String> keys(String text) {
        try {
            return Symbol.split(text).stream().map(Symbol::lookupKey).toList();
        } catch (Refusal noSymbol) {
            return List.of();
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
