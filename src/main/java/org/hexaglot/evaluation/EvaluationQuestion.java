package org.hexaglot.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Compared;
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
        Group group,
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
        /** By its symbol, numbers in it by their size. */
        DOCUMENT("document", Compared.TEXT),
        LANGUAGE("language", Compared.NUMBER),
        /** By the name, like {@link #EVALUATOR}. */
        TRANSLATOR("translator", Compared.TEXT),
        EVALUATOR("evaluator", Compared.TEXT),
        WORDS("words", Compared.NUMBER),
        SCORE("score", Compared.NUMBER),
        RESULT("result", Compared.NUMBER),
        STATE("state", Compared.NUMBER),
        DRAWN("drawnAt", Compared.TIME),
        /** When they were sent; those that are worked on by when they were drawn. */
        DATE("sentAt", Compared.TIME);

        private final String code;
        private final Compared kind;

        Order(String code, Compared kind) {
            this.code = code;
            this.kind = kind;
        }

        public String code() {
            return code;
        }

        public Compared kind() {
            return kind;
        }

        public static Optional<Order> of(String code) {
            return Arrays.stream(values())
                    .filter(order -> order.code.equals(code))
                    .findFirst();
        }
    }

    /** What they are put together by; groups follow each other in the order of the same name. */
    public enum Group {
        NONE,
        LANGUAGE,
        TRANSLATOR,
        EVALUATOR,
        RESULT,
        STATE;

        /** An unknown one puts nothing together. */
        public static Group of(String code) {
            return Arrays.stream(values())
                    .filter(group -> group.name().toLowerCase(Locale.ROOT).equals(code))
                    .findFirst()
                    .orElse(NONE);
        }
    }

    /** How lists are ordered by, as they are written in addresses: each order both ways. */
    public static final List<String> SORTS = Arrays.stream(Order.values())
            .flatMap(order -> Stream.of("-" + order.code, order.code))
            .toList();

    /** What this person may see there, the newest first. */
    public static EvaluationQuestion of(Actor actor, Scope scope) {
        Set<Language> languages = Set.of();
        if (actor.is(Role.MANAGER)) {
            languages = actor.pairs().isEmpty()
                    ? Set.copyOf(Language.OFFICIAL)
                    : actor.pairs().keySet();
        }
        return new EvaluationQuestion(
                scope,
                actor.person(),
                languages,
                actor.is(Role.CONTRACT_MANAGER),
                null,
                null,
                Group.NONE,
                Order.DATE,
                true);
    }

    public EvaluationQuestion only(@Nullable Language wanted, @Nullable PersonId whose) {
        return new EvaluationQuestion(scope, person, languages, contracted, wanted, whose, group, order, descending);
    }

    /** @param sort one of {@link #SORTS}; anything else changes nothing */
    public EvaluationQuestion sorted(String sort) {
        boolean down = sort.startsWith("-");
        return Order.of(down ? sort.substring(1) : sort)
                .map(by -> new EvaluationQuestion(
                        scope, person, languages, contracted, language, translator, group, by, down))
                .orElse(this);
    }

    public EvaluationQuestion grouped(Group by) {
        return new EvaluationQuestion(
                scope, person, languages, contracted, language, translator, by, order, descending);
    }

    public String sort() {
        return (descending ? "-" : "") + order.code();
    }

    /** Tells its groups and its order, for a page must go on in those of the page before. */
    public String arrangement() {
        return group.name() + " " + sort();
    }
}
