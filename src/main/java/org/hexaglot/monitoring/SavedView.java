package org.hexaglot.monitoring;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;

/**
 * A list as somebody wants to see it again: filters, order, groups and columns.
 *
 * @param query of the address that shows it, without the question mark
 * @param shared whether colleagues who have its link may open it
 */
public record SavedView(
        String id, PersonId owner, Place page, String name, String query, boolean shared, Instant createdAt) {
    /** The lists that have views. */
    public enum Place {
        BOARD("/board"),
        DOCUMENTS("/documents"),
        TASKS("/tasks"),
        ISSUED("/issued"),
        PEOPLE("/people"),
        /** The documents behind a figure. */
        FIGURE("/management/documents"),
        /** Figures by cut. */
        CUT("/management/figures"),
        OUTLOOK("/outlook"),
        ALERTS("/outlook/alerts"),
        PROPOSALS("/outlook/proposals"),
        SESSIONS("/sessions"),
        PROCESS("/process"),
        COMPLAINTS("/complaints"),
        /** The roster of contractors. */
        ROSTER("/management/roster"),
        /** Published quarters. */
        QUARTERS("/management/quarters"),
        EVALUATIONS("/evaluations"),
        TERMS("/terms");

        private final String path;

        Place(String path) {
            this.path = path;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The address of the list. */
        public String path() {
            return path;
        }

        public static Place of(String code) {
            return Arrays.stream(values())
                    .filter(place -> place.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("invalid-view").field("page", "unknown"));
        }
    }

    /** The address that shows it. */
    public String address() {
        return page.path() + (query.isEmpty() ? "" : "?" + query);
    }

    SavedView named(String newName) {
        return new SavedView(id, owner, page, newName, query, shared, createdAt);
    }

    SavedView shared(boolean now) {
        return new SavedView(id, owner, page, name, query, now, createdAt);
    }
}
