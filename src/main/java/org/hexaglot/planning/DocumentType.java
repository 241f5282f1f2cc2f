package org.hexaglot.planning;

import java.util.Map;
import java.util.Objects;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * A kind of document.
 *
 * @param limit name of its own word limit, null when the limit of its origin or category applies
 * @param names in all six languages
 */
public record DocumentType(
        String code, Origin origin, @Nullable String limit, Map<Language, String> names) {
    /** Where documents of a type originate. */
    public enum Origin {
        SECRETARIAT("secretariat"),
        OTHER("other");

        private final String code;

        Origin(String code) {
            this.code = code;
        }

        /** Also the name of the word limit that applies by origin. */
        public String code() {
            return code;
        }
    }

    public DocumentType {
        names = Map.copyOf(names);
    }

    public String name(Language language) {
        return Objects.requireNonNull(names.get(language));
    }
}
