package org.hexaglot.document;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of look-up keys in an index: a slash comes before all else, runs of digits compare by value. */
final class SymbolOrder {
    private static final Pattern RUNS = Pattern.compile("[0-9]+|/|[^0-9/]");

    private SymbolOrder() {}

    static int compare(String one, String other) {
        Matcher left = RUNS.matcher(one);
        Matcher right = RUNS.matcher(other);
        while (true) {
            boolean more = left.find();
            if (more != right.find()) {
                return more ? 1 : -1;
            }
            if (!more) {
                return one.compareTo(other);
            }
            int difference = compareRuns(left.group(), right.group());
            if (difference != 0) {
                return difference;
            }
        }
    }

    private static int compareRuns(String one, String other) {
        int difference = Integer.compare(kind(one), kind(other));
        if (difference != 0) {
            return difference;
        }
        return kind(one) == 1 ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }

    private static int kind(String run) {
        char first = run.charAt(0);
        return first == '/' ? 0 : first >= '0' && first <= '9' ? 1 : 2;
    }
}
