package org.hexaglot.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal.FieldError;
import org.hexaglot.web.ProblemBody.FieldMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a problem in a language. A problem without words of its own is told by its status. */
final class ProblemText {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemText.class);
    private static final List<String> STANDARD = List.of("type", "title", "status", "detail", "errors", "instance");

    private ProblemText() {}

    static ProblemBody of(Problem problem, Phrases phrases) {
        String key = problem.key();
        if (!phrases.has("problem." + key + ".title") || !phrases.has("problem." + key + ".detail")) {
            LOG.warn("No message problem.{}", key);
            key = Problem.keyOf(problem.status());
        }
        Map<String, Object> spoken = new LinkedHashMap<>();
        Map<String, Object> members = new LinkedHashMap<>();
        problem.arguments().forEach((name, value) -> {
            spoken.put(name, spoken(value, phrases));
            if (!STANDARD.contains(name)) {
                members.put(name, plain(value));
            }
        });
        return new ProblemBody(
                "/problems/" + problem.key(),
                phrases.t("problem." + key + ".title", spoken),
                problem.status(),
                phrases.t("problem." + key + ".detail", spoken),
                fields(problem, phrases, spoken),
                members);
    }

    private static List<FieldMessage> fields(Problem problem, Phrases phrases, Map<String, Object> spoken) {
        List<FieldMessage> messages = new ArrayList<>();
        for (FieldError error : problem.fields()) {
            String key = "field." + error.key();
            if (!phrases.has(key)) {
                LOG.warn("No message {}", key);
                key = "field.invalid";
            }
            messages.add(new FieldMessage(error.field(), error.key(), phrases.t(key, spoken)));
        }
        return messages;
    }

    private static Object spoken(Object value, Phrases phrases) {
        if (value instanceof LocalDate date) {
            return phrases.date(date);
        }
        if (value instanceof Instant instant) {
            return phrases.fullMoment(instant);
        }
        if (value instanceof Language language) {
            return phrases.nameOf(language);
        }
        if (value instanceof Collection<?> items) {
            return phrases.list(items.stream()
                    .map(item -> String.valueOf(spoken(item, phrases)))
                    .toList());
        }
        return value instanceof Number ? value : String.valueOf(value);
    }

    private static Object plain(Object value) {
        if (value instanceof Language language) {
            return language.code();
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(ProblemText::plain).toList();
        }
        return value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
    }
}
