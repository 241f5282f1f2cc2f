package org.hexaglot.demo;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Language;

/**
 * One text in all six languages. {@code {y}}, {@code {y-1}}, {@code {y-1945}} stand for a year counted from this one,
 * or for what is counted by years, such as the sessions of a body.
 */
public record Six(Map<Language, String> texts) {
    private static final Pattern YEAR = Pattern.compile("\\{y([+-]\\d+)?\\}");

    public Six {
        texts = Map.copyOf(texts);
        if (texts.size() != Language.OFFICIAL.size()) {
            throw new IllegalArgumentException("not in six languages: " + texts);
        }
    }

    public String in(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    Six at(int year) {
        Map<Language, String> dated = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> dated.put(language, dated(text, year)));
        return new Six(dated);
    }

    static String dated(String text, int year) {
        return YEAR.matcher(text).replaceAll(found -> {
            String shift = found.group(1);
            return Matcher.quoteReplacement(Integer.toString(shift == null ? year : year + Integer.parseInt(shift)));
        });
    }
}
