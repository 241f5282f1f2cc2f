package org.hexaglot.complaint;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hexaglot.kernel.Actor;
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
        Order order,
        boolean descending) {
    /** How lists are ordered by, as they are written in addresses. */
    public static final List<String> SORTS = List.of("-madeAt", "madeAt", "-changedAt", "changedAt");

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
        MADE("madeAt"),
        CHANGED("changedAt");

        private final String code;

        Order(String code) {
            this.code = code;
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
                Order.MADE,
                true);
    }

    public ComplaintQuestion only(Filter wanted) {
        return new ComplaintQuestion(scope, person, languages, stations, wanted, order, descending);
    }

    /** @param sort one of {@link #SORTS}; anything else changes nothing */
    public ComplaintQuestion sorted(String sort) {
        boolean down = sort.startsWith("-");
        String code = down ? sort.substring(1) : sort;
        return Arrays.stream(Order.values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .map(by -> new ComplaintQuestion(scope, person, languages, stations, filter, by, down))
                .orElse(this);
    }

    public String sort() {
        return (descending ? "-" : "") + order.code;
    }

    /** Where a page ends: the instant of its last row, as the order has it, and its id. */
    public record Place(Instant at, long id) {}

    /** What a page that ends with this complaint is continued after. */
    public Place after(Complaint complaint) {
        return new Place(order == Order.MADE ? complaint.madeAt() : complaint.changedAt(), complaint.id());
    }
}
