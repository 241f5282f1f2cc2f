package org.hexaglot.kernel;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * The identity of a document: 26 characters of base 32, the first ten of them its time of birth, so that ids sort and
 * are stored in the order in which documents were forecast. It is also the business key of the document's journey.
 */
public record DocumentId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-v]{26}");

    public DocumentId {
        if (!FORM.matcher(value).matches()) {
            throw Refusal.notFound("unknown-document").with("document", value);
        }
    }

    public static DocumentId newAt(Instant now) {
        return new DocumentId(TimeOrderedId.at(now));
    }

    @Override
    public String toString() {
        return value;
    }
}
