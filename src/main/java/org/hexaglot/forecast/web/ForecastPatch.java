package org.hexaglot.forecast.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Symbol;
import org.hexaglot.forecast.web.ForecastBody.ConsideredBody;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.Rules;
import org.jspecify.annotations.Nullable;

/** A merge patch of the metadata: what is absent stays. Original language and languages have acts of their own. */
@Serdeable
record ForecastPatch(
        @Nullable Map<String, @Nullable String> title,
        @Nullable String type,
        @Nullable String category,
        @Nullable List<String> symbols,
        @Nullable String distribution,
        @Nullable List<ConsideredBody> considered,
        @Nullable String originalLanguage,
        @Nullable List<String> languages,
        @Nullable String department,
        @Nullable String mandate,
        @Nullable Integer estimatedWords,
        @Nullable String submitter) {

    /** The metadata with this patch applied; refused with every field that is wrong. */
    Metadata applied(Metadata present, Rules rules) {
        if (originalLanguage != null
                && !originalLanguage.equals(present.original().code())) {
            throw Refusal.invalid("patch-field-fixed")
                    .with("field", "originalLanguage")
                    .field("originalLanguage", "fixed");
        }
        if (languages != null) {
            throw Refusal.invalid("patch-field-fixed")
                    .with("field", "languages")
                    .field("languages", "fixed");
        }
        return new ForecastBody(
                        titles(present.title()),
                        Objects.requireNonNullElse(type, present.type()),
                        Objects.requireNonNullElse(category, present.category().code()),
                        symbols == null
                                ? present.symbols().stream()
                                        .map(Symbol::toString)
                                        .toList()
                                : symbols,
                        Objects.requireNonNullElse(
                                distribution, present.distribution().code()),
                        considered == null
                                ? present.considered().stream()
                                        .map(each -> new ConsideredBody(each.body(), each.session(), each.item()))
                                        .toList()
                                : considered,
                        present.original().code(),
                        null,
                        Objects.requireNonNullElse(department, present.department()),
                        Objects.requireNonNullElse(mandate, present.mandate()),
                        Objects.requireNonNullElse(estimatedWords, present.estimatedWords()),
                        Objects.requireNonNullElse(
                                submitter, present.submitter().value()))
                .metadata(rules, present.submitter());
    }

    private Map<String, String> titles(Map<Language, String> present) {
        Map<Language, String> merged = new EnumMap<>(present);
        if (title != null) {
            title.forEach((code, text) -> {
                if (text == null) {
                    merged.remove(Language.of(code));
                } else {
                    merged.put(Language.of(code), text);
                }
            });
        }
        Map<String, String> byCode = new HashMap<>();
        merged.forEach((language, text) -> byCode.put(language.code(), text));
        return byCode;
    }
}
