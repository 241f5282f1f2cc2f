package org.hexaglot.notification.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexaglot.notification.Deliveries;
import org.hexaglot.notification.Outbox.State;
import org.hexaglot.web.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a webhook, those that its address asks for.
 *
 * @param query with the cursor of this page
 * @param cursor of the next page, or null on the last one
 */
public record CallList(
        ListQuery query,
        List<Deliveries.Told> calls,
        @Nullable String cursor) {
    static final String CURSOR = "cursor";
    static final List<String> PARAMETERS = List.of("state", "type", "sort", CURSOR);

    private static final String OLDEST_FIRST = "at";
    private static final String NEWEST_FIRST = "-at";

    public CallList {
        calls = List.copyOf(calls);
    }

    static Deliveries.Question question(ListQuery query) {
        String type = query.value("type");
        return new Deliveries.Question(
                state(query.value("state")).orElse(null),
                type.isEmpty() ? null : type,
                query.value("sort").equals(OLDEST_FIRST));
    }

    private static Optional<State> state(String code) {
        return Arrays.stream(State.values())
                .filter(state -> code(state).equals(code))
                .findFirst();
    }

    /** A state as addresses have it. */
    public static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    public String value(String name) {
        return query.value(name);
    }

    public boolean isOldestFirst() {
        return value("sort").equals(OLDEST_FIRST);
    }

    public boolean narrows() {
        return !value("state").isEmpty() || !value("type").isEmpty();
    }

    /** The same calls the other way round, from the beginning. */
    public String turned() {
        return query.with(CURSOR, "")
                .with("sort", isOldestFirst() ? NEWEST_FIRST : OLDEST_FIRST)
                .address();
    }

    /** All calls in one state, or with nothing in any, from the beginning. */
    public String only(String state) {
        return query.with(CURSOR, "").with("state", state).address();
    }

    public @Nullable String next() {
        return cursor == null ? null : query.with(CURSOR, cursor).address();
    }

    /** The same calls, all pages of them, as a file with this ending. */
    public String sheet(String ending) {
        return query.with(CURSOR, "").at(query.path() + "/calls." + ending);
    }
}
