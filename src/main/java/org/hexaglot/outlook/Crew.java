package org.hexaglot.outlook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Work;

/**
 * People who can stand in for each other: they sit at the same duty station and do the same steps in the same languages.
 *
 * @param seat whose calendar they keep
 * @param serves where their rights apply
 * @param works the steps they perform
 * @param pairs per target language the source languages worked from
 * @param contractual outside translators, who come after the staff (domain.md, section 4)
 */
public record Crew(
        DutyStation seat,
        Set<DutyStation> serves,
        Set<Work> works,
        Map<Language, Set<Language>> pairs,
        boolean contractual) {
    public Crew {
        serves = Set.copyOf(serves);
        works = Set.copyOf(works);
        Map<Language, Set<Language>> copy = new EnumMap<>(Language.class);
        pairs.forEach((target, sources) -> copy.put(target, Set.copyOf(sources)));
        pairs = Map.copyOf(copy);
    }

    /** Whether they do this step for documents of that station from one language into the other. */
    boolean does(Work work, DutyStation station, Language source, Language target) {
        if (!works.contains(work) || !serves.contains(station)) {
            return false;
        }
        return switch (work) {
            case REVIEW, RELEASE -> true;
            case EDIT -> pairs.containsKey(source);
            case TRANSLATE, REVISE -> pairs.getOrDefault(target, Set.of()).contains(source);
            case PROCESS, PROOFREAD -> pairs.containsKey(target);
        };
    }

    /** In how many ways they can be employed: whoever can do less is employed first. */
    int versatility() {
        return works.size() * pairs.values().stream().mapToInt(Set::size).sum();
    }
}
