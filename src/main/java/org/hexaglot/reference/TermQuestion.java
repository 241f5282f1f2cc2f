package org.hexaglot.reference;

import java.util.Arrays;
import java.util.Locale;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which concepts somebody wants to see, and how they follow each other.
 *
 * @param state only those that stand so, or null
 * @param alphabet language whose terms give the order of {@link Order#TERM}
 */
public record TermQuestion(Concept.@Nullable State state, Order order, Language alphabet, Grouping grouping) {
    /** How concepts follow each other; ties are broken by their age, what has nothing to be ordered by comes last. */
    public enum Order {
        /** By the term to use. */
        TERM,
        SUBJECT,
        /** What was changed last comes first. */
        CHANGED
    }

    /** What concepts are put together by. */
    public enum Grouping {
        NONE,
        SUBJECT,
        STATE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** An unknown one does not group. */
        public static Grouping of(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElse(NONE);
        }
    }

    /** The same of one group only. */
    TermQuestion in(String group) {
        return grouping == Grouping.STATE
                ? new TermQuestion(Concept.State.valueOf(group), order, alphabet, grouping)
                : this;
    }
}
