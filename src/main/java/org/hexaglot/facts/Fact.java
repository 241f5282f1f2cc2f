package org.hexaglot.facts;

import java.util.List;

/**
 * Something that a paragraph states and that is the same in every language.
 *
 * @param readings the value in one form for all languages, the most likely reading first: {@code 1234.5}, {@code 01-12}
 *     for a day and {@code 01} for a month, the look-up key of a symbol, {@code %} for a percentage
 * @param firm whether the other languages must state it; what is written in words, an ordinal or a month by itself is
 *     not firm: it answers a figure elsewhere and asks for none
 * @param start where it begins in the text
 * @param end where the text goes on
 */
public record Fact(Kind kind, List<String> readings, boolean firm, int start, int end) {
    /** What facts are compared with; years belong to the numbers, since languages attach them to days differently. */
    public enum Kind {
        NUMBER,
        PERCENTAGE,
        DATE,
        SYMBOL
    }

    public Fact {
        readings = List.copyOf(readings);
    }

    static Fact firm(Kind kind, int start, int end, String... readings) {
        return new Fact(kind, List.of(readings), true, start, end);
    }

    static Fact loose(Kind kind, int start, int end, String... readings) {
        return new Fact(kind, List.of(readings), false, start, end);
    }

    public boolean reads(String value) {
        return readings.contains(value);
    }
}
