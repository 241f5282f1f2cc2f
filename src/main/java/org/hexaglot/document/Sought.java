package org.hexaglot.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexaglot.kernel.Refusal;

/**
 * What somebody types to find documents, for statements of every list. All its words must stand in the titles, in whatever
 * languages: words of Chinese or Japanese anywhere, others at their beginnings. Words of one or two letters and stop words
 * do not matter, unless there are no others: then they must stand there whole. What holds a digit or a slash is a part of
 * a symbol as well, anything else the beginning of one.
 */
public final class Sought {
    /** Characters that are looked at. */
    public static final int LONGEST = 200;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\u3005-\\u3007\\u3041-\\u3096\\u30A1-\\u30FA\\u30FC-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]+");
    private static final Pattern SYMBOLIC = Pattern.compile("[0-9/]");
    /** No word of any language begins so, and no Roman numeral. */
    private static final String MARK = "zq";

    private static final int SHORTEST_INDEXED = 3;

    /** What the full-text index leaves out (its default list, as far as long enough to be indexed at all). */
    private static final Set<String> LEFT_OUT = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    private final StringBuilder indexed = new StringBuilder();
    private final List<String> runs = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    private Sought(String text) {
        StringBuilder leftOut = new StringBuilder();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (UNSPACED.matcher(word).find()) {
                unspaced(word);
            } else if (isIndexed(word)) {
                indexed.append(" +").append(word).append('*');
            } else {
                leftOut.append(" +").append(MARK).append(word);
            }
        }
        if (indexed.isEmpty()) {
            indexed.append(leftOut);
        }
        for (Symbol symbol : symbols(text)) {
            String key = symbol.lookupKey();
            keys.add((SYMBOLIC.matcher(key).find() ? "%" : "") + escaped(key) + "%");
        }
    }

    public static Sought of(String typed) {
        return new Sought(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
    }

    /** A statement that answers the {@code id} of each document found, once. */
    public String ids() {
        return String.join(" UNION ", statements());
    }

    /** As {@link #ids}, of so many documents at most: the others are not looked at. */
    public String ids(int most) {
        String limit = " LIMIT " + most;
        return statements().stream().map(each -> "(" + each + limit + ")").collect(Collectors.joining(" UNION "))
                + limit;
    }

    private List<String> statements() {
        List<String> statements = new ArrayList<>();
        statements.add(
                "SELECT id FROM document WHERE " + title("", "MATCH (title, title_marks) AGAINST (? IN BOOLEAN MODE)"));
        statements.addAll(Collections.nCopies(
                keys.size(), "SELECT document_id AS id FROM document_symbol WHERE lookup_key LIKE ?"));
        return statements;
    }

    /**
     * The condition that a row {@code d} of documents is found, for walking along an index until enough are: a bare
     * {@code MATCH} would make the database begin with all that are found.
     */
    public String found() {
        List<String> conditions = new ArrayList<>();
        conditions.add(title("d.", "IF(MATCH (d.title, d.title_marks) AGAINST (? IN BOOLEAN MODE), TRUE, FALSE)"));
        conditions.addAll(Collections.nCopies(
                keys.size(),
                "(SELECT MIN(s.position) FROM document_symbol s WHERE s.document_id = d.id AND s.lookup_key LIKE ?)"
                        + " IS NOT NULL"));
        return String.join(" OR ", conditions);
    }

    /** For the places of either. */
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (!indexed.isEmpty()) {
            arguments.add(indexed.toString());
        }
        runs.forEach(run -> arguments.add("%" + escaped(run) + "%"));
        arguments.addAll(keys);
        return arguments;
    }

    private String title(String alias, String match) {
        if (indexed.isEmpty()) {
            return "FALSE";
        }
        return match + (" AND " + alias + "title LIKE ?").repeat(runs.size());
    }

    private static boolean isIndexed(String word) {
        return word.length() >= SHORTEST_INDEXED && !LEFT_OUT.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Pairs that all stand in a title may stand apart there, so the title is looked at too. */
    private void unspaced(String word) {
        runs.add(word);
        Matcher characters = UNSPACED.matcher(word);
        while (characters.find()) {
            String run = characters.group();
            if (run.length() == 1) {
                indexed.append(" +").append(MARK).append(run).append('*');
            }
            for (int i = 0; i + 1 < run.length(); i++) {
                indexed.append(" +").append(MARK).append(run, i, i + 2);
            }
        }
    }

    private static List<Symbol> symbols(String text) {
        try {
            return Symbol.split(text);
        } catch (Refusal noSymbol) {
            return List.of();
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
