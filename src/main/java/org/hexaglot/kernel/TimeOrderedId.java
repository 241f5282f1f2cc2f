package org.hexaglot.kernel;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;

/**
 * Makes ids of 26 characters of base 32: 48 bits of time in milliseconds, then 80 random bits. They sort by birth, so
 * that the database appends instead of scattering.
 */
public final class TimeOrderedId {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BITS = 80;
    private static final int LENGTH = 26;
    private static final int RADIX = 32;

    private TimeOrderedId() {}

    public static String at(Instant now) {
        BigInteger time = BigInteger.valueOf(now.toEpochMilli()).shiftLeft(RANDOM_BITS);
        String digits =
                time.or(new BigInteger(RANDOM_BITS, RANDOM)).toString(RADIX).toLowerCase(Locale.ROOT);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }
}
