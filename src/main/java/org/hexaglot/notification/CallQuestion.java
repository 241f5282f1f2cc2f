package org.hexaglot.notification;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.notification.Outbox.State;
import org.jspecify.annotations.Nullable;

/**
 * Which calls of a webhook are asked for, and how they follow each other.
 *
 * @param state only those in it, or null
 * @param type only those that tell of this, or null
 */
public record CallQuestion(@Nullable State state, @Nullable String type, Group group, Order order, boolean descending) {
    /** The newest calls, whatever became of them. */
    public static final CallQuestion NEWEST = new CallQuestion(null, null, Group.NONE, Order.TIME, true);

    /** By what calls are ordered; those that are alike in it follow each other by time, the newest first. */
    public enum Order {
        TIME("at"),
        TYPE("type"),
        STATE("state");

        private final String code;

        Order(String code) {
            this.code = code;
        }
    }

    /** What calls are put together by; groups follow each other in the order of the same name. */
    public enum Group {
        NONE,
        TYPE,
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
     * Calls that follow each other by time alone.
     *
     * @param group the name of the state or the type by which they are put together; empty without one
     * @param value the same of what they are ordered by
     * @param size how many they are
     */
    public record Run(String group, String value, int size) {}

    /** @param sort a code, with a minus for the other direction; an unknown one is the newest first */
    public CallQuestion sorted(String sort) {
        boolean down = sort.startsWith("-");
        return Arrays.stream(Order.values())
                .filter(each -> each.code.equals(down ? sort.substring(1) : sort))
                .findFirst()
                .map(by -> new CallQuestion(state, type, group, by, down))
                .orElse(new CallQuestion(state, type, group, Order.TIME, true));
    }

    /** Tells its groups and its order, for a page must go on in those of the page before. */
    public String arrangement() {
        return group.name() + " " + (descending ? "-" : "") + order.code;
    }

    public boolean isOldestFirst() {
        return order == Order.TIME && !descending;
    }

    /** Whether all calls are one run. */
    public boolean isOneRun() {
        return group == Group.NONE && order == Order.TIME;
    }

    /** How runs follow each other. */
    public Comparator<Run> orderOfRuns() {
        Comparator<Run> values = by(order == Order.STATE, Run::value);
        return by(group == Group.STATE, Run::group).thenComparing(descending ? values.reversed() : values);
    }

    private static Comparator<Run> by(boolean isState, Function<Run, String> name) {
        List<String> states = Stream.of(State.values()).map(State::name).toList();
        return isState ? Comparator.comparing(run -> states.indexOf(name.apply(run))) : Comparator.comparing(name);
    }

    /** Where a call stands in the list. */
    public ListPlace place(Deliveries.Told call) {
        String state = call.state().name();
        return new ListPlace(
                switch (group) {
                    case NONE -> "";
                    case TYPE -> call.type();
                    case STATE -> state;
                },
                switch (order) {
                    case TIME -> "";
                    case TYPE -> call.type();
                    case STATE -> state;
                },
                call.id());
    }
}
