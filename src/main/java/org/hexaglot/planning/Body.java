package org.hexaglot.planning;

import java.util.Map;
import org.hexaglot.kernel.Language;

/** A body that considers documents. Its anchor says what the weeks are counted back from (domain.md, section 2). */
public record Body(String code, Map<Language, String> name, DutyStation dutyStation, Anchor anchor, int version) {
    public Body {
        name = Map.copyOf(name);
    }

    /** The name in this language, in English where there is none, and else the code. */
    public String nameIn(Language language) {
        return name.getOrDefault(language, name.getOrDefault(Language.EN, code));
    }
}
