package org.hexaglot.forecast.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hexaglot.forecast.Seen;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.AgendaItem;
import org.hexaglot.planning.Anchor;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Session;
import org.jspecify.annotations.Nullable;

/** A body, session or agenda item as typed; a refusal names every field that is wrong. */
final class MeetingForm {
    private static final int LONGEST_CODE = 32;

    private final Map<String, String> values;
    private final Refusal wrong = Refusal.invalid("invalid-meeting");

    MeetingForm(Map<String, String> values) {
        this.values = values;
    }

    Body body() {
        String code = code("code");
        Map<Language, String> name = texts("name");
        mustHaveOne(name, "name");
        refuse();
        return new Body(code, name, DutyStation.of(value("dutyStation")), Anchor.of(value("anchor")), version());
    }

    Session session() {
        String body = code("body");
        String number = code("number");
        LocalDate opens = date("opens");
        LocalDate closes = date("closes");
        if (opens != null && closes != null && closes.isBefore(opens)) {
            wrong.field("closes", "before-opening");
        }
        refuse();
        return new Session(body, number, opens, closes, version());
    }

    AgendaItem item() {
        String body = code("body");
        String session = code("session");
        String number = code("number");
        Map<Language, String> title = texts("title");
        mustHaveOne(title, "title");
        LocalDate consideration = date("consideration");
        refuse();
        return new AgendaItem(body, session, number, title, consideration, version());
    }

    /** Whether it is to be added, so that nothing may be there yet. */
    boolean isNew() {
        return value("version").isEmpty();
    }

    /** What the person who types saw before. */
    Seen seen() {
        return isNew() ? Seen.NOTHING : Seen.version(version());
    }

    boolean isConfirmed() {
        return value("confirmed").equals("yes");
    }

    int version() {
        return isNew() ? 0 : Integer.parseInt(value("version"));
    }

    private void refuse() {
        if (!wrong.fields().isEmpty()) {
            throw wrong;
        }
    }

    private void mustHaveOne(Map<Language, String> texts, String field) {
        if (texts.isEmpty()) {
            wrong.field(field + "-" + Language.EN.code(), "required");
        }
    }

    private String code(String field) {
        String code = value(field);
        if (code.isEmpty()) {
            wrong.field(field, "required");
        } else if (code.length() > LONGEST_CODE) {
            wrong.field(field, "length");
        } else if (!code.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ./()_-]*")) {
            wrong.field(field, "invalid");
        }
        return code;
    }

    private Map<Language, String> texts(String field) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.OFFICIAL) {
            String text = value(field + "-" + language.code());
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    private @Nullable LocalDate date(String field) {
        String text = value(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1945 && date.getYear() <= 2999) {
                return date;
            }
        } catch (DateTimeException notADate) {
            // told below, as for a year that cannot be meant
        }
        wrong.field(field, "date");
        return null;
    }

    private String value(String field) {
        return values.getOrDefault(field, "").strip();
    }
}
