package org.hexaglot.outlook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is foreseen today beside what would be, of the documents that the reader may see.
 *
 * @param before documents likely late today
 * @param after documents likely late then
 * @param changes documents whose likely day or day of issuance changes, those first that turn late or recover
 */
public record Compared(long before, long after, List<Change> changes) {
    /** A document today and then. */
    public record Change(Prospect today, Prospect then) {
        /** {@code turns-late recovers later earlier}. */
        public String verdict() {
            if (today.isLate() != then.isLate()) {
                return then.isLate() ? "turns-late" : "recovers";
            }
            return day(then.whole().on()).isAfter(day(today.whole().on())) ? "later" : "earlier";
        }

        private static LocalDate day(@Nullable LocalDate day) {
            return day == null ? LocalDate.MAX : day;
        }
    }

    public long count(String verdict) {
        return changes.stream()
                .filter(change -> change.verdict().equals(verdict))
                .count();
    }
}
