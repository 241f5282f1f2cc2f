package org.hexaglot.forecast.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Symbol;
import org.hexaglot.forecast.ForecastDesk.Forecast;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.Considered;

/**
 * The forecast as typed. Read strictly when it is sent, with a sentence beside each field that is wrong, and leniently
 * while somebody still types.
 */
final class ForecastForm {
    /** Meetings that one document can be considered by. */
    static final int MOST_MEETINGS = 6;

    private static final String SEPARATOR = "\\|";
    private static final int MOST_WORDS = 2_000_000;
    private static final int LONGEST_DEPARTMENT = 64;
    private static final int LONGEST_MANDATE = 500;

    private final Map<String, String> values;
    private final Refusal wrong = Refusal.invalid("invalid-forecast");

    ForecastForm(Map<String, String> values) {
        this.values = values;
    }

    /** What the desk takes, or a refusal that names every wrong field. */
    Forecast read(Actor actor) {
        Metadata metadata = new Metadata(
                titles(),
                required("type"),
                category(),
                symbols(),
                Distribution.of(value("distribution")),
                considered(),
                original(),
                limited("department", required("department"), LONGEST_DEPARTMENT),
                limited("mandate", value("mandate"), LONGEST_MANDATE),
                words(),
                submitter(actor));
        if (titles().get(original()) == null) {
            wrong.field("title-" + original().code(), "required");
        }
        if (considered().isEmpty()) {
            wrong.field("meeting-0", "required");
        }
        Set<Language> languages = languages();
        if (languages.isEmpty()) {
            wrong.field("languages", "required");
        }
        if (!wrong.fields().isEmpty()) {
            throw wrong;
        }
        return new Forecast(metadata, languages, null, null);
    }

    /** Enough to count the dates with; what is missing or unreadable is left out. */
    Metadata draft(Actor actor) {
        return new Metadata(
                titles(),
                value("type"),
                category(),
                List.of(),
                Distribution.GENERAL,
                considered(),
                original(),
                "",
                "",
                0,
                actor.person());
    }

    Category category() {
        String code = value("category");
        return code.isEmpty() ? Category.PRE_SESSION : Category.of(code);
    }

    Language original() {
        return Language.find(value("original")).orElse(Language.EN);
    }

    /** Several symbols stand on lines of their own, or are joined by a dash as they are printed. */
    List<Symbol> symbols() {
        List<Symbol> symbols = new ArrayList<>();
        for (String line : value("symbols").split("[\\n\\r;,]+")) {
            if (!line.isBlank()) {
                symbols.addAll(Symbol.split(line));
            }
        }
        return symbols;
    }

    /** The same while somebody types: nothing as long as it is no symbol yet. */
    List<Symbol> symbolsSoFar() {
        try {
            return symbols();
        } catch (Refusal unfinished) {
            return List.of();
        }
    }

    List<Considered> considered() {
        List<Considered> considered = new ArrayList<>();
        for (int i = 0; i < MOST_MEETINGS; i++) {
            String[] parts = value("meeting-" + i).split(SEPARATOR, -1);
            if (parts.length >= 2) {
                Considered meeting =
                        new Considered(parts[0], parts[1], parts.length > 2 && !parts[2].isEmpty() ? parts[2] : null);
                if (!considered.contains(meeting)) {
                    considered.add(meeting);
                }
            }
        }
        return considered;
    }

    /** Estimated words, or 0 while there is no such number. */
    int wordsSoFar() {
        StringBuilder digits = new StringBuilder();
        for (char typed : value("words").toCharArray()) {
            if (Character.isDigit(typed)) {
                digits.append(Character.digit(typed, 10));
            } else if (Character.isLetter(typed) || typed == '-') {
                return 0;
            }
        }
        return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits.toString());
    }

    private Set<Language> languages() {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (Language language : Language.OFFICIAL) {
            if (!value("language-" + language.code()).isEmpty()) {
                languages.add(language);
            }
        }
        return languages;
    }

    private Map<Language, String> titles() {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        for (Language language : Language.OFFICIAL) {
            String title = value("title-" + language.code());
            if (!title.isEmpty()) {
                titles.put(language, title);
            }
        }
        return titles;
    }

    private int words() {
        int words = wordsSoFar();
        if (value("words").isEmpty()) {
            wrong.field("words", "required");
        } else if (words < 1) {
            wrong.field("words", "not-a-number");
        } else if (words > MOST_WORDS) {
            wrong.field("words", "too-large");
        }
        return words;
    }

    private PersonId submitter(Actor actor) {
        if (!actor.is(Role.OFFICER)) {
            return actor.person();
        }
        String typed = required("submitter");
        return typed.isEmpty() ? actor.person() : new PersonId(typed);
    }

    private String required(String field) {
        String value = value(field);
        if (value.isEmpty()) {
            wrong.field(field, "required");
        }
        return value;
    }

    private String limited(String field, String value, int longest) {
        if (value.length() > longest) {
            wrong.field(field, "length");
        }
        return value;
    }

    private String value(String field) {
        return values.getOrDefault(field, "").strip();
    }
}
