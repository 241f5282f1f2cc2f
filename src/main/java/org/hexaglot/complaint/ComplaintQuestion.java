package org.hexaglot.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Compared;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints a person wants to see, of those that they may.
 *
 * @param person whose list it is
 * @param languages whose complaints this person answers
 * @param stations that this person serves; empty means all
 * @param filter what it is narrowed to
 */
public record ComplaintQuestion(
        Scope scope,
        PersonId person,
        Set<Language> languages,
        Set<String> stations,
        Filter filter,
        Group group,
        Order order,
        boolean descending) {
    /** How lists are ordered by, as they are written in addresses: each order both ways. */
    public static final List<String> SORTS = Arrays.stream(Order.values())
            .flatMap(order -> Stream.of("-" + order.code, order.code))
            .toList();

    public ComplaintQuestion {
        languages = Set.copyOf(languages);
        stations = Set.copyOf(stations);
    }

    /** Whose complaints. */
    public enum Scope {
        /** Those that this person answers, whoever made them. */
        ANSWERING,
        /** Those that this person made. */
        MINE;

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
        MADE("madeAt", Compared.TIME),
        CHANGED("changedAt", Compared.TIME),
        /** By its symbol, numbers in it by their size. */
        DOCUMENT("document", Compared.TEXT),
        LANGUAGE("language", Compared.NUMBER),
        KIND("kind", Compared.NUMBER),
        /** By the code of the body, like {@link #STATION}. */
        BODY("body", Compared.TEXT),
        STATION("station", Compared.TEXT),
        /** By the name, like {@link #ANSWERED_BY}. */
        MADE_BY("madeBy", Compared.TEXT),
        /** First those that wait, then those that were right. */
        STATE("state", Compared.NUMBER),
        ANSWERED_BY("answeredBy", Compared.TEXT);

        private final String code;
        private final Compared kind;

        Order(String code, Compared kind) {
            this.code = code;
            this.kind = kind;
        }

        public Compared kind() {
            return kind;
        }
    }

    /** What they are put together by; groups follow each other in the order of the same name. */
    public enum Group {
        NONE,
        LANGUAGE,
        KIND,
        BODY,
        STATION,
        STATE;

        /** An unknown one puts nothing together. */
        public static Group of(String code) {
            return Arrays.stream(values())
                    .filter(group -> group.name().toLowerCase(Locale.ROOT).equals(code))
                    .findFirst()
                    .orElse(NONE);
        }
    }

    /**
     * What a list is narrowed to; null is everything.
     *
     * @param open those that wait for an answer, or those that have one
     */
    public record Filter(
            @Nullable Boolean open,
            @Nullable Language language,
            @Nullable String body,
            @Nullable String station,
            @Nullable DocumentId document) {
        public static final Filter NONE = new Filter(null, null, null, null, null);

        public boolean narrows() {
            return language != null || body != null || station != null || document != null;
        }
    }

    /** All that this person may see there, the newest first. */
    public static ComplaintQuestion of(Actor actor, Scope scope) {
        return new ComplaintQuestion(
                scope,
                actor.person(),
                ComplaintRights.answersFor(actor),
                actor.stations(),
                Filter.NONE,
                Group.NONE,
                Order.MADE,
                true);
    }

    public ComplaintQuestion only(Filter wanted) {
        return new ComplaintQuestion(scope, person, languages, stations, wanted, group, order, descending);
    }

    /** @param sort one of {@link #SORTS}; anything else changes nothing */
    public ComplaintQuestion sorted(String sort) {
        boolean down = sort.startsWith("-");
        String code = down ? sort.substring(1) : sort;
        return Arrays.stream(Order.values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .map(by -> new ComplaintQuestion(scope, person, languages, stations, filter, group, by, down))
                .orElse(this);
    }

    public ComplaintQuestion grouped(Group by) {
        return new ComplaintQuestion(scope, person, languages, stations, filter, by, order, descending);
    }

    public String sort() {
        return (descending ? "-" : "") + order.code;
    }

    /** Tells its groups and its order, for a page must go on in those of the page before. */
    public String arrangement() {
        return group.name() + " " + sort();
    }
}
