package org.hexaglot.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.journal.Entry;
import org.hexaglot.kernel.Language;
import org.hexaglot.people.Names;
import org.hexaglot.web.Phrases;

/** Tells what was done to a person's account as sentences in the reader's language, from the messages {@code journal.<type>}. */
public final class PersonStory {
    private static final String NONE = "–";

    private final Phrases phrases;
    private final Names names;

    PersonStory(Phrases phrases, Names names) {
        this.phrases = phrases;
        this.names = names;
    }

    /**
     * One act as it is told.
     *
     * @param origin where the act came from: a network address, or {@code process} for the service itself
     */
    public record Told(Instant at, String sentence, String origin) {}

    List<Told> tell(List<Entry> entries) {
        return entries.stream()
                .map(entry ->
                        new Told(entry.at(), phrases.t("journal." + entry.type(), arguments(entry)), entry.origin()))
                .toList();
    }

    private Map<String, Object> arguments(Entry entry) {
        Map<String, Object> arguments = new HashMap<>();
        entry.data().forEach((name, value) -> arguments.put(name, argument(name.replace("Before", ""), value)));
        arguments.put("actor", names.of(entry.actor()));
        return arguments;
    }

    private Object argument(String name, Object value) {
        if (value instanceof Collection<?> several) {
            List<String> told =
                    several.stream().map(each -> told(name, each.toString())).toList();
            return told.isEmpty() ? NONE : phrases.list(told);
        }
        return value;
    }

    private String told(String name, String code) {
        return switch (name) {
            case "roles" -> phrases.t("layout.role." + code);
            case "fields" -> phrases.t("persons." + code);
            case "pairs" -> {
                String[] pair = code.split(">", 2);
                yield phrases.t("persons.pair", "target", language(pair[1]), "sources", language(pair[0]));
            }
            case "leave" -> {
                String[] days = code.split("/", 2);
                yield phrases.t("persons.leave.span", "from", date(days[0]), "to", date(days[1]));
            }
            default -> code;
        };
    }

    private String language(String code) {
        return phrases.nameOf(Language.of(code));
    }

    private String date(String day) {
        return phrases.date(LocalDate.parse(day));
    }
}
