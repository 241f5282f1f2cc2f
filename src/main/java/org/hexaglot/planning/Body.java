package org.hexaglot.planning;

import java.util.Map;
import org.hexaglot.kernel.Language;

/** A body that considers documents. Its anchor says what the weeks are counted back from (domain.md, section 2). */
public record Body(String code, Map<Language, String> name, DutyStation dutyStation, Anchor anchor, int version) {
    public Body {
        name = Map.copyOf(name);
    }
}
