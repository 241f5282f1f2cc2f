package org.hexaglot.evaluation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which evaluations a person wants to see, of those that they may.
 *
 * @param person whose list it is
 * @param languages of which this person is the chief
 * @param contracted whether this person is the chief of all contracted work
 * @param language only this one, or null
 * @param translator only this one's, or null
 */
public record EvaluationQuestion(
        Scope scope,
        PersonId person,
        Set<Language> languages,
        boolean contracted,
        @Nullable Language language,
        @Nullable PersonId translator,
        Order order,
        boolean descending) {
    public EvaluationQuestion {
        languages = Set.copyOf(languages);
    }

    /** Whose evaluations. */
    public enum Scope {
        /** Of this person's own translations, once they were sent. */
        RECEIVED,
        /** Those that this person made or is making. */
        GIVEN,
        /** Of the people whose chief this person is, once they were sent. */
        OTHERS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Scope> of(String code) {
            return Arrays.stream(values())
                    .filter(scope -> scope.code().equals(code))
                    .findFirst();
        }
    }

    /** By what they are ordered. */
    public enum Order {
        DATE("sentAt"),
        SCORE("score"),
        WORDS("words");

        private final String code;

        Order(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Order> of(String code) {
            return Arrays.stream(values())
                    .filter(order -> order.code.equals(code))
                    .findFirst();
        }
    }

    /** How lists are ordered by, as they are written in addresses. */
    public static final List<String> SORTS = List.of("-sentAt", "sentAt", "-score", "score", "-words", "words");

    /** What this person may see there, the newest first. */
    public static EvaluationQuestion of(Actor actor, Scope scope) {
        Set<Language> languages = Set.of();
        if (actor.is(Role.MANAGER)) {
            languages = actor.pairs().isEmpty()
                    ? Set.copyOf(Language.OFFICIAL)
                    : actor.pairs().keySet();
        }
        return new EvaluationQuestion(
                scope, actor.person(), languages, actor.is(Role.CONTRACT_MANAGER), null, null, Order.DATE, true);
    }

    public EvaluationQuestion only(@Nullable Language wanted, @Nullable PersonId whose) {
        return new EvaluationQuestion(scope, person, languages, contracted, wanted, whose, order, descending);
    }

    /** @param sort one of {@link #SORTS}; anything else changes nothing */
    public EvaluationQuestion sorted(String sort) {
        boolean down = sort.startsWith("-");
        return Order.of(down ? sort.substring(1) : sort)
                .map(by -> new EvaluationQuestion(scope, person, languages, contracted, language, translator, by, down))
                .orElse(this);
    }

    public String sort() {
        return (descending ? "-" : "") + order.code();
    }

    /**
     * Where a page ends.
     *
     * @param value of its last row, as the order has it
     */
    public record Place(String value, long id) {}

    /** A place as it was written before; fails when the value is none of this order. */
    public Place place(String value, long id) {
        switch (order) {
            case DATE -> Instant.parse(value);
            case SCORE, WORDS -> Double.parseDouble(value);
        }
        return new Place(value, id);
    }

    /** What a page that ends with this line is continued after. */
    public Place after(EvaluationLine line) {
        return new Place(
                switch (order) {
                    case DATE -> line.at().toString();
                    case SCORE -> String.valueOf(line.score());
                    case WORDS -> String.valueOf(line.words());
                },
                line.id());
    }
}
