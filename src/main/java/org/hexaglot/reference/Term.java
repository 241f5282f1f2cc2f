package org.hexaglot.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hexaglot.kernel.Language;

/** One name of a concept in one language. */
public record Term(Language language, String text, Status status, Form form, String source, String note) {
    /** Whether it may be used. */
    public enum Status {
        PREFERRED,
        ADMITTED,
        /** Not to be used any more, or never to have been. */
        DEPRECATED;

        private final String code = name().toLowerCase(Locale.ROOT);

        public String code() {
            return code;
        }

        public static Optional<Status> find(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code.equals(code))
                    .findFirst();
        }
    }

    /** What kind of name it is; countries and organizations have a short and a formal one. */
    public enum Form {
        FULL,
        SHORT,
        FORMAL,
        ABBREVIATION;

        private final String code = name().toLowerCase(Locale.ROOT);

        public String code() {
            return code;
        }

        public static Optional<Form> find(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code.equals(code))
                    .findFirst();
        }
    }

    public static Term preferred(Language language, String text) {
        return new Term(language, text, Status.PREFERRED, Form.FULL, "", "");
    }
}
