package org.hexaglot.parity;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.content.Sha256;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * One place where the language versions do not say the same.
 *
 * @param id stays the same as long as the difference does, whatever else changes in the files
 * @param position the paragraph, counted from 1 in the original
 * @param heading the heading above it in the original, or empty
 * @param languages those that differ from the others
 * @param sides the paragraph in each language that has it
 */
public record Difference(
        String id,
        DifferenceKind kind,
        int position,
        String heading,
        List<Language> languages,
        Map<Language, Side> sides) {
    private static final int ID_LETTERS = 16;

    public Difference {
        languages = List.copyOf(languages);
        sides = Collections.unmodifiableMap(new EnumMap<>(sides));
    }

    /**
     * The paragraph in one language.
     *
     * @param values those that differ, as they are written; empty when this language states none
     * @param marks pairs of places in the text: where a value begins and where the text goes on
     * @param archived what ought to stand here, where the difference is one from the archive
     */
    public record Side(
            String text,
            List<String> values,
            List<Integer> marks,
            @Nullable Archive archived) {
        public Side {
            values = List.copyOf(values);
            marks = List.copyOf(marks);
        }

        static Side of(String text) {
            return new Side(text, List.of(), List.of(), null);
        }

        /**
         * The text of an agreed passage as it was issued before.
         *
         * @param marks pairs of places in it, of what the present text does not have
         * @param symbol under which it was issued; empty when it is the passage as it was marked
         */
        public record Archive(String text, List<Integer> marks, String symbol) {
            public Archive {
                marks = List.copyOf(marks);
            }
        }
    }

    /** @param anchor what tells this place from others: the text of the original */
    static Difference of(
            DifferenceKind kind,
            int position,
            String heading,
            List<Language> languages,
            Map<Language, Side> sides,
            String anchor) {
        StringBuilder identity =
                new StringBuilder(kind.name()).append(languages).append(anchor);
        new EnumMap<>(sides)
                .forEach((language, side) ->
                        identity.append('|').append(language).append(side.values()));
        String id = Sha256.of(identity.toString().getBytes(StandardCharsets.UTF_8))
                .value()
                .substring(0, ID_LETTERS);
        return new Difference(id, kind, position, heading, languages, sides);
    }

    Difference numbered(int time) {
        String suffix = "-" + time;
        return new Difference(id + suffix, kind, position, heading, languages, sides);
    }
}
