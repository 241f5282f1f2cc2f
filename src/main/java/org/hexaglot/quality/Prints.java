package org.hexaglot.quality;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Eleven letters for a segment with its translation: others as soon as either changes. */
final class Prints {
    static final int LETTERS = 11;

    private static final int BYTES = 8;

    private Prints() {}

    static String of(Pair pair) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(pair.coded().source().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            byte[] all = digest.digest(pair.coded().target().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, BYTES));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Whether the print at a place is this one. */
    static boolean isAt(String prints, int position, String print) {
        return prints.startsWith(print, position * LETTERS);
    }
}
