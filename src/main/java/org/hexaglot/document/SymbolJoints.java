package org.hexaglot.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the joints of a composite symbol. A dash is a joint when a whole symbol ends before it and another begins after
 * it: a known organ or series, the series of the symbol before once more, or, after a number, a bracket or an asterisk, any
 * series of at least two letters.
 */
final class SymbolJoints {
    private static final Set<String> KNOWN = Set.of(
            "A", "S", "E", "ST", "T", "AT", "BWC", "CAT", "CBD", "CCPR", "CCW", "CD", "CED", "CEDAW", "CERD", "CMW",
            "CRC", "CRPD", "CTOC", "DC", "DP", "ECE", "FCCC", "HRI", "HS", "HSP", "ICCD", "ICEF", "ID", "IDB",
            "INFCIRC", "ISBA", "ITC", "LC", "NPT", "OPCAT", "PBC", "SPLOS", "TD", "TRANS", "UNEP", "UNW", "WFP",
            "ICC-ASP");

    /** Endings that may follow a hyphen and are no series. */
    private static final Set<String> ENDINGS = Set.of("ADD", "AMEND", "CORR", "REV", "SUMMARY", "PART", "VOL");

    private static final String DASH = "[-\\u2010-\\u2015\\u2043\\u2212\\uFE58\\uFE63\\uFF0D]";
    private static final String BLANKS = "[\\s\\p{Z}\\p{Cf}]*";
    private static final Pattern JOINT =
            Pattern.compile(BLANKS + DASH + "+" + BLANKS + "(?=([\\p{L}][\\p{L}\\p{N}]*(?:-\\p{L}+)?)" + BLANKS + "/)");
    private static final int SERIES_LETTERS = 2;

    private SymbolJoints() {}

    static List<String> split(String text) {
        List<String> symbols = new ArrayList<>();
        Matcher joint = JOINT.matcher(text);
        int start = 0;
        while (joint.find()) {
            String before = text.substring(start, joint.start());
            if (isJoint(before, root(joint.group(1)))) {
                symbols.add(before);
                start = joint.end();
            }
        }
        symbols.add(text.substring(start));
        return symbols;
    }

    private static boolean isJoint(String before, String root) {
        int slash = before.indexOf('/');
        if (slash < 0) {
            return false;
        }
        if (KNOWN.contains(root) || root.equals(root(before.substring(0, slash)))) {
            return true;
        }
        char last = before.charAt(before.length() - 1);
        boolean ended = Character.isDigit(last) || last == ')' || last == '*';
        return ended && root.length() >= SERIES_LETTERS && !ENDINGS.contains(root);
    }

    private static String root(String component) {
        return component.strip().toUpperCase(Locale.ROOT);
    }
}
