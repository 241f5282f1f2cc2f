package org.hexaglot.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.planning.DutyStation;
import org.jspecify.annotations.Nullable;

/** Who was on the roster of contractors, as of any day. Joins the transaction of the caller. */
public interface Roster {
    /** Who was on it when this day ended, by name; only those who translate into a language, or sit at a station. */
    List<Contractor> on(LocalDate day, @Nullable Language language, @Nullable DutyStation station);

    /** How many were on it when this day ended, all of them and by the languages into which they translate. */
    Count count(LocalDate day, @Nullable DutyStation station);

    /** @param languages a contractor with several counts in each of them */
    record Count(long all, Map<Language, Long> languages) {
        public Count {
            languages = Map.copyOf(languages);
        }

        public long in(Language language) {
            return languages.getOrDefault(language, 0L);
        }
    }

    /**
     * @param station where the contractor sits
     * @param languages into which the contractor translates now
     * @param left the first day on which the contractor was no longer on it, or null
     */
    record Contractor(
            PersonId person,
            String name,
            String station,
            Set<Language> languages,
            LocalDate joined,
            @Nullable LocalDate left) {
        public Contractor {
            languages = Set.copyOf(languages);
        }
    }
}
