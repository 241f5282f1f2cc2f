package org.hexaglot.outlook.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.outlook.Outlook;
import org.hexaglot.outlook.Scenario;
import org.hexaglot.outlook.Scenario.Absence;
import org.hexaglot.outlook.Scenario.Contractual;
import org.hexaglot.outlook.Scenario.Help;
import org.hexaglot.outlook.Scenario.NewOpening;
import org.hexaglot.outlook.Scenario.NewSlot;
import org.hexaglot.outlook.Scenario.Precedence;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as it stands in an address, so that it can be passed on. A lever counts when one of its fields is filled;
 * what is missing in it is refused beside the field.
 */
record ScenarioForm(Map<String, String> values) {
    /** The page on which scenarios are tried out. */
    static final String PATH = "/outlook/what-if";

    static final List<String> PARAMETERS = List.of(
            "document",
            "submitBy",
            "issueBy",
            "meeting",
            "opens",
            "people",
            "away",
            "from",
            "to",
            "percent",
            "contractual",
            "helped",
            "helper",
            "first");

    /** Divides a body from the number of its session. */
    static final String DIVIDER = " ";

    private static final int MOST_PEOPLE = 100;
    private static final int MOST_PERCENT = 300;

    /** Of the page that shows this scenario; the same for the same values. */
    static String address(Map<String, String> values) {
        Map<String, String> inOrder = new LinkedHashMap<>();
        PARAMETERS.forEach(
                name -> inOrder.put(name, values.getOrDefault(name, "").strip()));
        return Address.of(PATH, inOrder);
    }

    /** @param sight which documents the reader may see; others are unknown */
    Scenario read(Outlook outlook, Predicate<DocumentLine> sight) {
        return new Scenario(
                slot(outlook, sight), opening(), absence(), contractual(), help(), precedence(outlook, sight));
    }

    private @Nullable NewSlot slot(Outlook outlook, Predicate<DocumentLine> sight) {
        if (isEmpty("document", "submitBy", "issueBy")) {
            return null;
        }
        DocumentId id = document("document", outlook, sight);
        LocalDate issueBy = text("issueBy").isEmpty() ? null : date("issueBy");
        return new NewSlot(id, date("submitBy"), issueBy);
    }

    private @Nullable Precedence precedence(Outlook outlook, Predicate<DocumentLine> sight) {
        return isEmpty("first") ? null : new Precedence(document("first", outlook, sight));
    }

    private DocumentId document(String name, Outlook outlook, Predicate<DocumentLine> sight) {
        String typed = required(name);
        return outlook.prospects().stream()
                .map(each -> outlook.line(each.document().id()))
                .filter(line -> line.symbol().equalsIgnoreCase(typed)
                        || line.id().value().equals(typed))
                .filter(sight)
                .findFirst()
                .orElseThrow(() -> wrong(name, "unknown"))
                .id();
    }

    private @Nullable NewOpening opening() {
        if (isEmpty("meeting", "opens")) {
            return null;
        }
        String meeting = required("meeting");
        int divided = meeting.indexOf(DIVIDER);
        if (divided < 1) {
            throw wrong("meeting", "unknown");
        }
        return new NewOpening(meeting.substring(0, divided), meeting.substring(divided + 1), date("opens"));
    }

    private @Nullable Absence absence() {
        if (isEmpty("people", "away", "from", "to")) {
            return null;
        }
        LocalDate from = date("from");
        LocalDate to = date("to");
        if (to.isBefore(from)) {
            throw wrong("to", "leave-ends-before-it-begins");
        }
        return new Absence(language("away"), number("people", MOST_PEOPLE), from, to);
    }

    private @Nullable Contractual contractual() {
        if (isEmpty("percent")) {
            return null;
        }
        return new Contractual(
                number("percent", MOST_PERCENT), text("contractual").isEmpty() ? null : language("contractual"));
    }

    private @Nullable Help help() {
        if (isEmpty("helped", "helper")) {
            return null;
        }
        DutyStation helped = DutyStation.of(required("helped"));
        DutyStation helper = DutyStation.of(required("helper"));
        if (helped == helper) {
            throw wrong("helper", "unknown");
        }
        return new Help(helped, helper);
    }

    private boolean isEmpty(String... names) {
        return List.of(names).stream().allMatch(name -> text(name).isEmpty());
    }

    private String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    private String required(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            throw wrong(name, "required");
        }
        return text;
    }

    private LocalDate date(String name) {
        try {
            return LocalDate.parse(required(name));
        } catch (DateTimeException malformed) {
            throw wrong(name, "date");
        }
    }

    private Language language(String name) {
        Optional<Language> language = Language.find(required(name));
        return language.orElseThrow(() -> wrong(name, "unknown"));
    }

    private int number(String name, int most) {
        String text = required(name);
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw wrong(name, "scenario-number");
        }
        return Integer.parseInt(text);
    }

    private static Refusal wrong(String field, String key) {
        return Refusal.invalid("invalid-scenario").field(field, key);
    }
}
