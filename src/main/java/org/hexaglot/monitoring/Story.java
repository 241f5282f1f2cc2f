package org.hexaglot.monitoring;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.web.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Tells entries of the journal as sentences in the reader's language, from the messages {@code journal.<type>}. What
 * people wrote (reasons, comments, notes) is quoted beside the sentence and never translated.
 */
public final class Story {
    private static final List<String> QUOTED = List.of("lateReason", "text", "comment", "reason");
    private static final Set<String> PEOPLE = Set.of("assignee", "from", "recipient");
    private static final Set<String> DATES = Set.of(
            "submitBy",
            "issueBy",
            "submitByBefore",
            "issueByBefore",
            "anchor",
            "anchorBefore",
            "likelyOn",
            "until",
            "opens");
    private static final Set<String> COUNTED = Set.of("words", "wordsBefore", "count", "revision");
    private static final Set<String> CHOSEN =
            Set.of("onTime", "simultaneous", "reason", "file", "symbol", "jobNumber", "url", "switched", "changed");
    private static final Set<String> CODED_REASONS = Set.of("metadata", "meeting-moved", "forecast");

    private final Phrases phrases;
    private final Function<PersonId, String> names;

    /** @param names how people are called */
    public Story(Phrases phrases, Function<PersonId, String> names) {
        this.phrases = phrases;
        this.names = names;
    }

    /**
     * One entry as it is told.
     *
     * @param quote the words of a person, or null
     */
    public record Told(
            Entry entry, String sentence, @Nullable String quote) {}

    public Told tell(Entry entry) {
        return new Told(entry, phrases.t("journal." + entry.type(), arguments(entry)), quote(entry));
    }

    private Map<String, Object> arguments(Entry entry) {
        Map<String, Object> arguments = new HashMap<>();
        DATES.forEach(name -> arguments.put(name, "–"));
        COUNTED.forEach(name -> arguments.put(name, 0));
        CHOSEN.forEach(name -> arguments.put(name, "none"));
        PEOPLE.forEach(name -> arguments.put(name, "–"));
        entry.data().forEach((name, value) -> arguments.put(name, argument(name, value)));
        arguments.put("actor", names.apply(entry.actor()));
        Language language = entry.language();
        arguments.put("language", language == null ? "none" : phrases.nameOf(language));
        if (entry.data().get("task") instanceof String task && phrases.has("tasks.name." + task)) {
            arguments.put("task", phrases.t("tasks.name." + task));
        }
        if (entry.data().get("check") instanceof String check && phrases.has("quality.kind." + check)) {
            arguments.put("check", phrases.t("quality.kind." + check));
        }
        if (entry.data().get("form") instanceof String form && phrases.has("handoff.out." + form)) {
            arguments.put("form", phrases.t("handoff.out." + form));
        }
        if (entry.data().get("problem") instanceof String problem && phrases.has("problem." + problem + ".title")) {
            arguments.put("problem", phrases.t("problem." + problem + ".title") + ".");
        }
        return arguments;
    }

    private Object argument(String name, Object value) {
        if (PEOPLE.contains(name)) {
            return names.apply(new PersonId(value.toString()));
        }
        if (DATES.contains(name)) {
            return date(value.toString());
        }
        if (value instanceof Collection<?> several) {
            return phrases.list(several.stream()
                    .map(each -> name.equals("readers")
                            ? names.apply(new PersonId(each.toString()))
                            : Language.find(each.toString())
                                    .map(phrases::nameOf)
                                    .orElse(each.toString()))
                    .toList());
        }
        return value instanceof Number ? value : value.toString();
    }

    private String date(String text) {
        try {
            return phrases.date(LocalDate.parse(text));
        } catch (DateTimeParseException other) {
            return text;
        }
    }

    private static @Nullable String quote(Entry entry) {
        for (String name : QUOTED) {
            if (entry.data().get(name) instanceof String text && !text.isBlank() && !CODED_REASONS.contains(text)) {
                return text;
            }
        }
        return null;
    }
}
