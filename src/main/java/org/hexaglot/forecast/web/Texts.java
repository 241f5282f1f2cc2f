package org.hexaglot.forecast.web;

import java.util.EnumMap;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Texts by language as they come in. */
final class Texts {
    private static final int LONGEST = 2_000;

    private Texts() {}

    /** Reads texts by language code, adding to the refusal what is wrong with the field. */
    static Map<Language, String> read(@Nullable Map<String, String> given, String field, Refusal wrong) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        if (given == null || given.isEmpty()) {
            wrong.field(field, "required");
            return texts;
        }
        given.forEach((code, text) -> Language.find(code)
                .ifPresentOrElse(
                        language -> add(texts, language, text, field, wrong),
                        () -> wrong.field(field + "." + code, "unknown-language")));
        if (texts.isEmpty() && wrong.fields().isEmpty()) {
            wrong.field(field, "required");
        }
        return texts;
    }

    private static void add(
            Map<Language, String> texts, Language language, @Nullable String text, String field, Refusal wrong) {
        if (text != null && text.length() > LONGEST) {
            wrong.field(field + "." + language.code(), "too-long");
        } else if (text != null && !text.isBlank()) {
            texts.put(language, text.strip());
        }
    }
}
