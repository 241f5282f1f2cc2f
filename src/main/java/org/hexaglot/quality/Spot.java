package org.hexaglot.quality;

import java.util.regex.Matcher;

/**
 * A place in the letters of a text.
 *
 * @param from where it begins
 * @param to where the text goes on
 */
public record Spot(int from, int to) {
    static Spot of(Matcher matcher) {
        return new Spot(matcher.start(), matcher.end());
    }

    boolean overlaps(Spot other) {
        return from < other.to && other.from < to;
    }
}
