package org.hexaglot.monitoring;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.hexaglot.document.Stage;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/**
 * Which documents somebody wants to see; null stands for all.
 *
 * @param text words of a title or a part of a symbol
 * @param session number of a session; counts together with the body
 * @param item number of an item on the agenda of such a session
 * @param language a language in which the document must come out
 * @param dueBefore next due on an earlier day at the duty station
 * @param concerning only documents that this person submits, translates, revises or has a task of
 */
public record DocumentQuestion(
        @Nullable String text,
        @Nullable String body,
        @Nullable String session,
        @Nullable String item,
        @Nullable Stage stage,
        @Nullable Language language,
        @Nullable String department,
        @Nullable DutyStation station,
        @Nullable Category category,
        @Nullable Group standing,
        @Nullable LocalDate dueBefore,
        @Nullable PersonId concerning,
        Order order,
        boolean descending) {

    /** Standings as one asks for them: {@code issued} is either of the two. */
    public enum Group {
        ON_TRACK,
        AT_RISK,
        LATE,
        ISSUED,
        ISSUED_ON_TIME,
        ISSUED_LATE;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        public String code() {
            return code;
        }

        static Group of(String code) {
            return Arrays.stream(values())
                    .filter(group -> group.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> invalid("standing"));
        }
    }

    /** In which order; documents without a due date or a symbol come last, ties are broken by birth. */
    public enum Order {
        DUE("dueAt"),
        SYMBOL("symbol"),
        UPDATED("updatedAt");

        private final String code;

        Order(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Order of(String code) {
            return Arrays.stream(values())
                    .filter(order -> order.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> invalid("sort"));
        }
    }

    /** All documents, the next one due first. */
    public static DocumentQuestion all() {
        return of(Map.of(), Actor.SYSTEM);
    }

    /**
     * Reads {@code q body session item stage language department station category standing dueBefore mine sort}; blank ones
     * are left out, others are not looked at. A session may name its body: {@code GA/81}.
     */
    public static DocumentQuestion of(Map<String, String> parameters, Actor actor) {
        Values values = new Values(parameters);
        String session = values.get("session");
        int slash = session == null ? -1 : session.lastIndexOf('/');
        String sort = values.get("sort");
        boolean descending = sort != null && sort.startsWith("-");
        return new DocumentQuestion(
                values.get("q"),
                session == null || slash < 0 ? values.get("body") : session.substring(0, slash),
                session == null ? null : session.substring(slash + 1),
                values.get("item"),
                values.get("stage") == null ? null : Stage.of(values.need("stage")),
                values.get("language") == null ? null : Language.of(values.need("language")),
                values.get("department"),
                values.get("station") == null ? null : DutyStation.of(values.need("station")),
                values.get("category") == null ? null : Category.of(values.need("category")),
                values.get("standing") == null ? null : Group.of(values.need("standing")),
                values.get("dueBefore") == null ? null : date("dueBefore", values.need("dueBefore")),
                "true".equals(values.get("mine")) ? actor.person() : null,
                sort == null ? Order.DUE : Order.of(descending ? sort.substring(1) : sort),
                descending);
    }

    /** The same of documents that must come out in this language. */
    DocumentQuestion in(Language wanted) {
        return new DocumentQuestion(
                text,
                body,
                session,
                item,
                stage,
                wanted,
                department,
                station,
                category,
                standing,
                dueBefore,
                concerning,
                order,
                descending);
    }

    /** A day such as {@code 2026-11-20}, or a refusal that names the parameter. */
    static LocalDate date(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw invalid(parameter);
        }
    }

    static Refusal invalid(String parameter) {
        return Refusal.of(Refusal.Kind.MALFORMED, "invalid-parameter").with("parameter", parameter);
    }

    private record Values(Map<String, String> all) {
        @Nullable
        String get(String name) {
            String value = all.get(name);
            return value == null || value.isBlank() ? null : value.strip();
        }

        String need(String name) {
            String value = get(name);
            if (value == null) {
                throw invalid(name);
            }
            return value;
        }
    }
}
