package org.hexaglot.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Refusal.FieldError;

/**
 * What went wrong, before it is told in a language.
 *
 * @param status HTTP status
 * @param key last part of the problem's type, and key of its messages
 */
record Problem(int status, String key, Map<String, Object> arguments, List<FieldError> fields) {
    static Problem of(int status) {
        return new Problem(status, keyOf(status), Map.of(), List.of());
    }

    static Problem of(int status, String key, Map<String, Object> arguments) {
        return new Problem(status, key, arguments, List.of());
    }

    static Problem of(Refusal refusal) {
        return new Problem(refusal.kind().status(), refusal.key(), refusal.arguments(), refusal.fields());
    }

    /** The general problem of a status, told when nothing more exact is known. */
    static String keyOf(int status) {
        return switch (status) {
            case 401 -> "not-signed-in";
            case 403 -> "not-permitted";
            case 404, 410 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 409 -> "wrong-state";
            case 412 -> "stale-version";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 422 -> "invalid-input";
            case 429 -> "too-many-requests";
            case 503 -> "unavailable";
            default -> status >= 500 ? "unexpected" : "bad-request";
        };
    }
}
