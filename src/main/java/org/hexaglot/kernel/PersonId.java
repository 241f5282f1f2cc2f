package org.hexaglot.kernel;

import java.util.regex.Pattern;

/** Who: the sign-in name of a person, lower-case letters, digits, dot, hyphen and underscore, 2 to 64 characters. */
public record PersonId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    /** The service itself, for what a clock or a process does without a person. */
    public static final PersonId SYSTEM = new PersonId("system");

    public PersonId {
        if (!FORM.matcher(value).matches()) {
            throw Refusal.invalid("unknown-person").with("person", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
