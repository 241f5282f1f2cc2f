package org.hexaglot.reference;

import org.jspecify.annotations.Nullable;

/**
 * A passage to be translated.
 *
 * @param text plain, without codes
 * @param previous the passage before it, or null at the beginning
 * @param next the passage after it, or null at the end
 */
public record Passage(
        String text, @Nullable String previous, @Nullable String next) {
    public static Passage alone(String text) {
        return new Passage(text, null, null);
    }
}
