package org.hexaglot.reference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Why something of an issued document did not get into the memory.
 *
 * @param language whose file could not be read, or null when nothing of the document got in
 * @param reason the key of a refusal; or the name of a fault of the service; empty when none was kept
 * @param fault whether it is a fault of the service
 */
public record FeedFailure(@Nullable Language language, String reason, boolean fault) {
    private static final String ALL = "*";
    private static final String FAULT = "!";

    static FeedFailure refused(Language language, String key) {
        return new FeedFailure(language, key, false);
    }

    static FeedFailure fault(@Nullable Language language, Throwable failure) {
        return new FeedFailure(language, failure.getClass().getSimpleName(), true);
    }

    /** As the database keeps several. */
    static String stored(List<FeedFailure> several) {
        return several.stream().map(FeedFailure::stored).collect(Collectors.joining(","));
    }

    private String stored() {
        return (language == null ? ALL : language.code()) + ":" + (fault ? FAULT : "") + reason;
    }

    public static List<FeedFailure> of(String stored) {
        return Arrays.stream(stored.split(",")).map(FeedFailure::one).toList();
    }

    /** Once a bare code of a language or a bare name of a fault was kept. */
    private static FeedFailure one(String stored) {
        int colon = stored.indexOf(':');
        String head = colon < 0 ? stored : stored.substring(0, colon);
        Language language = Language.find(head).orElse(null);
        String reason = colon < 0 ? (language == null ? FAULT + head : "") : stored.substring(colon + 1);
        boolean fault = reason.startsWith(FAULT);
        return new FeedFailure(language, fault ? reason.substring(FAULT.length()) : reason, fault);
    }
}
