package org.hexaglot.notification.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexaglot.notification.CallQuestion;
import org.hexaglot.notification.CallQuestion.Group;
import org.hexaglot.notification.CallQuestion.Order;
import org.hexaglot.notification.Deliveries.Told;
import org.hexaglot.notification.Outbox.State;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a webhook, those that its address asks for.
 *
 * @param address of this page of it
 * @param cursor of the next page, or null on the last one
 */
public record CallList(
        Table<Told> table, String address, @Nullable String cursor) {
    static final String CURSOR = "cursor";
    static final List<String> PARAMETERS = Table.parameters(List.of("state", "type"));

    static CallQuestion question(ListQuery query) {
        String type = query.value("type");
        return new CallQuestion(
                        state(query.value("state")).orElse(null),
                        type.isEmpty() ? null : type,
                        Group.of(query.value("group")),
                        Order.TIME,
                        true)
                .sorted(query.value("sort"));
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
        return table.query().value(name);
    }

    public boolean narrows() {
        return !value("state").isEmpty() || !value("type").isEmpty();
    }

    /** All calls, arranged as these. */
    public String all() {
        return table.query().with("state", "").with("type", "").address();
    }

    /** All calls in one state, from the beginning. */
    public String only(String state) {
        return table.query().with("state", state).address();
    }

    public @Nullable String next() {
        return cursor == null ? null : table.query().with(CURSOR, cursor).address();
    }

    /** The same calls, all pages of them, as a file with this ending. */
    public String sheet(String ending) {
        return table.query().at(table.query().path() + "/calls." + ending);
    }
}
