package org.hexaglot.forecast.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Symbol;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.Rules;
import org.jspecify.annotations.Nullable;

/** A forecast, or the changed part of one, as it comes in: everything may be missing. */
@Serdeable
record ForecastBody(
        @Nullable Map<String, String> title,
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
    private static final int LONGEST_DEPARTMENT = 64;
    private static final int LONGEST_MANDATE = 500;
    private static final int MOST_WORDS = 10_000_000;

    @Serdeable
    record ConsideredBody(
            @Nullable String body,
            @Nullable String session,
            @Nullable String item) {}

    /** The whole forecast; refused with every field that is wrong. */
    Metadata metadata(Rules rules, PersonId caller) {
        Refusal wrong = Refusal.invalid("invalid-forecast");
        Metadata metadata = read(wrong, rules, caller);
        if (!wrong.fields().isEmpty()) {
            throw wrong;
        }
        return metadata;
    }

    /** The languages in which the document must come out; all six when not said. */
    Set<Language> requiredLanguages() {
        if (languages == null) {
            return EnumSet.allOf(Language.class);
        }
        Refusal wrong = Refusal.invalid("invalid-forecast");
        Set<Language> required = EnumSet.noneOf(Language.class);
        for (String code : languages) {
            Language.find(code).ifPresentOrElse(required::add, () -> wrong.field("languages", "unknown-language"));
        }
        if (required.isEmpty() && wrong.fields().isEmpty()) {
            wrong.field("languages", "required");
        }
        if (!wrong.fields().isEmpty()) {
            throw wrong;
        }
        return required;
    }

    private Metadata read(Refusal wrong, Rules rules, PersonId caller) {
        return new Metadata(
                Texts.read(title, "title", wrong),
                known("type", type, code -> rules.documentType(code).code(), "", wrong),
                known("category", category, Category::of, Category.PRE_SESSION, wrong),
                symbols(wrong),
                distribution == null
                        ? Distribution.GENERAL
                        : known("distribution", distribution, Distribution::of, Distribution.GENERAL, wrong),
                considered(wrong),
                known("originalLanguage", originalLanguage, Language::of, Language.EN, wrong),
                text("department", department, LONGEST_DEPARTMENT, wrong),
                text("mandate", mandate, LONGEST_MANDATE, wrong),
                words(wrong),
                submitter == null ? caller : known("submitter", submitter, PersonId::new, caller, wrong));
    }

    private List<Symbol> symbols(Refusal wrong) {
        List<Symbol> read = new ArrayList<>();
        for (String each : symbols == null ? List.<String>of() : symbols) {
            try {
                read.addAll(Symbol.split(each));
            } catch (Refusal refused) {
                wrong.field("symbols", "invalid");
            }
        }
        return read.stream().distinct().toList();
    }

    private List<Considered> considered(Refusal wrong) {
        List<Considered> read = new ArrayList<>();
        for (ConsideredBody each : considered == null ? List.<ConsideredBody>of() : considered) {
            if (each.body() == null || each.session() == null) {
                wrong.field("considered", "required");
            } else {
                read.add(new Considered(each.body(), each.session(), each.item()));
            }
        }
        return read;
    }

    private int words(Refusal wrong) {
        if (estimatedWords == null) {
            wrong.field("estimatedWords", "required");
            return 0;
        }
        if (estimatedWords < 0 || estimatedWords > MOST_WORDS) {
            wrong.field("estimatedWords", "not-negative");
        }
        return estimatedWords;
    }

    private static String text(String field, @Nullable String value, int longest, Refusal wrong) {
        if (value == null || value.isBlank()) {
            wrong.field(field, "required");
            return "";
        }
        if (value.length() > longest) {
            wrong.field(field, "too-long");
        }
        return value.strip();
    }

    private static <T> T known(
            String field, @Nullable String value, Function<String, T> reader, T otherwise, Refusal wrong) {
        if (value == null || value.isBlank()) {
            wrong.field(field, "required");
            return otherwise;
        }
        try {
            return reader.apply(value);
        } catch (Refusal refused) {
            wrong.field(field, "unknown");
            return otherwise;
        }
    }
}
