package org.hexaglot.facts;

import java.util.List;
import java.util.Set;
import org.hexaglot.kernel.Language;

/** What languages need not state although others do. */
public final class FactRules {
    /** One is an article or nothing at all in most languages. */
    private static final String ONE = "1";
    /** Arabic has a grammatical form for two. */
    private static final Set<String> DUAL = Set.of(ONE, "2");

    private FactRules() {}

    public static boolean isAsked(Fact fact) {
        return fact.kind() != Fact.Kind.NUMBER || !fact.reads(ONE);
    }

    public static boolean states(List<Fact> facts, String value, Fact.Kind kind, Language language) {
        if (kind == Fact.Kind.NUMBER && (value.equals(ONE) || language == Language.AR && DUAL.contains(value))) {
            return true;
        }
        return facts.stream().anyMatch(fact -> fact.reads(value));
    }
}
