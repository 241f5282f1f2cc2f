package org.hexaglot.parity;

import java.util.List;
import java.util.Set;
import org.hexaglot.content.Paragraph;
import org.hexaglot.content.WordRules;
import org.hexaglot.facts.Facts;
import org.hexaglot.kernel.Language;

/**
 * A paragraph with what it states.
 *
 * @param form what of the structure it is part of
 * @param values its firm values, for aligning
 * @param readings whatever a fact of it can be read as
 * @param length letters, those of scripts without spaces counted as about three
 * @param logarithm of the length
 */
record Stated(
        Paragraph paragraph,
        Form form,
        Facts facts,
        List<String> values,
        Set<String> readings,
        double length,
        double logarithm) {
    private static final double CHARACTER = 2.2;

    static Stated of(Paragraph paragraph, Language language) {
        String text = paragraph.text();
        Facts facts = Facts.of(text, language);
        double length = text.length() + CHARACTER * WordRules.tally(text).characters() + 1;
        return new Stated(
                paragraph, form(paragraph), facts, facts.firmValues(), facts.readings(), length, Math.log(length));
    }

    String text() {
        return paragraph.text();
    }

    boolean hasMark() {
        return !facts.mark().isEmpty();
    }

    boolean states(String value) {
        return readings.contains(value);
    }

    private static Form form(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case HEADING -> Form.HEADING;
            case TABLE -> Form.TABLE;
            case FOOTNOTE, ENDNOTE -> Form.NOTE;
            case BODY, TEXT_BOX, HIDDEN, CHART, HEADER_FOOTER -> Form.TEXT;
        };
    }

    /** Forms of paragraphs, as far as they must be alike in all languages. */
    enum Form {
        TEXT,
        HEADING,
        TABLE,
        NOTE
    }
}
