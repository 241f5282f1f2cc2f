package org.hexaglot.monitoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which figures somebody wants to see.
 *
 * @param from first day of the period, null for no beginning
 * @param to last day of the period, null for no end
 * @param by what the figures are cut by, null for one row of everything
 * @param documents which documents count; order and standing are not looked at
 */
public record IndicatorQuestion(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Cut by,
        DocumentQuestion documents) {

    /** What figures are cut by. A document with several bodies or sessions counts in each of them. */
    public enum Cut {
        BODY,
        SESSION,
        STATION,
        /** Each required language version counts by itself. */
        LANGUAGE,
        DEPARTMENT,
        CATEGORY,
        MONTH,
        QUARTER;

        private final String code = name().toLowerCase(Locale.ROOT);

        public String code() {
            return code;
        }

        static Cut of(String code) {
            return Arrays.stream(values())
                    .filter(cut -> cut.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> DocumentQuestion.invalid("by"));
        }
    }

    /** The same cut otherwise, or not at all. */
    public IndicatorQuestion by(@Nullable Cut cut) {
        return new IndicatorQuestion(from, to, cut, documents);
    }

    /** The same of other days; null for no beginning or no end. */
    public IndicatorQuestion between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new IndicatorQuestion(first, last, by, documents);
    }

    /** The same of documents that must come out in this language, of that alone where versions count. */
    public IndicatorQuestion only(Language language) {
        return new IndicatorQuestion(from, to, by, documents.in(language));
    }

    /** Reads {@code from to by} and the filters of {@link DocumentQuestion#of}. */
    public static IndicatorQuestion of(Map<String, String> parameters, Actor actor) {
        LocalDate from = day(parameters, "from");
        LocalDate to = day(parameters, "to");
        if (from != null && to != null && to.isBefore(from)) {
            throw DocumentQuestion.invalid("to");
        }
        String by = parameters.getOrDefault("by", "");
        return new IndicatorQuestion(
                from, to, by.isBlank() ? null : Cut.of(by.strip()), DocumentQuestion.of(parameters, actor));
    }

    private static @Nullable LocalDate day(Map<String, String> parameters, String name) {
        String text = parameters.getOrDefault(name, "");
        return text.isBlank() ? null : DocumentQuestion.date(name, text.strip());
    }
}
