package org.hexaglot.kernel;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The identity of a document: 26 characters of base 32, the first ten of them its time of birth, so that ids sort and
 * are stored in the order in which documents were forecast. It is also the business key of the document's journey.
 */
public record DocumentId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-v]{26}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BITS = 80;
    private static final int LENGTH = 26;

    public DocumentId {
        if (!FORM.matcher(value).matches()) {
            throw Refusal.notFound("unknown-document").with("document", value);
        }
    }

    public static DocumentId newAt(Instant now) {
        BigInteger bits =
                BigInteger.valueOf(now.toEpochMilli()).shiftLeft(RANDOM_BITS).or(new BigInteger(RANDOM_BITS, RANDOM));
        String digits = bits.toString(32).toLowerCase(Locale.ROOT);
        return new DocumentId("0".repeat(LENGTH - digits.length()) + digits);
    }

    @Override
    public String toString() {
        return value;
    }
}
