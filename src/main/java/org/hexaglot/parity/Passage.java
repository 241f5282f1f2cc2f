package org.hexaglot.parity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hexaglot.kernel.Language;

/** One paragraph in all languages that have it. */
final class Passage {
    final int position;
    final String heading;
    final Map<Language, Stated> versions = new EnumMap<>(Language.class);
    final Set<Language> moved = EnumSet.noneOf(Language.class);

    Passage(int position, String heading) {
        this.position = position;
        this.heading = heading;
    }

    /** The version in a language that has it. */
    Stated in(Language language) {
        return Objects.requireNonNull(versions.get(language));
    }
}
