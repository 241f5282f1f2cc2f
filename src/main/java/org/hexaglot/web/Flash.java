package org.hexaglot.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One notice carried over a redirect in a short-lived cookie. The cookie holds a message key and arguments, never text
 * or markup, and an address of this service to undo by, so that a forged one could say nothing of its own.
 *
 * @param key message key of the sentence
 * @param kind how it is shown
 * @param arguments named arguments of the message
 * @param undo path to post to in order to take the act back, or null
 */
public record Flash(
        String key,
        Kind kind,
        Map<String, String> arguments,
        @Nullable String undo) {
    static final String COOKIE = "flash";
    private static final int LIMIT = 2_000;
    private static final Duration LIFE = Duration.ofMinutes(1);

    /** How a notice is shown. */
    public enum Kind {
        DONE,
        WARNING
    }

    public Flash {
        arguments = Map.copyOf(arguments);
        if (undo != null && (!undo.startsWith("/") || undo.startsWith("//") || undo.contains("\\"))) {
            throw new IllegalArgumentException("Not a path of this service: " + undo);
        }
    }

    public static Flash done(String key) {
        return new Flash(key, Kind.DONE, Map.of(), null);
    }

    public static Flash warning(String key) {
        return new Flash(key, Kind.WARNING, Map.of(), null);
    }

    public Flash with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(arguments);
        more.put(name, String.valueOf(value));
        return new Flash(key, kind, more, undo);
    }

    /** Offers to take the act back by posting to this path. */
    public Flash undoneBy(String path) {
        return new Flash(key, kind, arguments, path);
    }

    /** Sends this notice along with a redirect. */
    public <T> MutableHttpResponse<T> on(MutableHttpResponse<T> response) {
        return response.cookie(cookie(encoded(), LIFE));
    }

    static MutableHttpResponse<?> forget(MutableHttpResponse<?> response) {
        return response.cookie(cookie("", Duration.ZERO));
    }

    static Optional<Flash> of(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).flatMap(Flash::decoded);
    }

    private static Cookie cookie(String value, Duration life) {
        return Cookie.of(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .maxAge(life);
    }

    private String encoded() {
        StringBuilder text = new StringBuilder(encode(key)).append('.').append(kind.name());
        text.append('.').append(undo == null ? "" : encode(undo));
        arguments.forEach((name, value) ->
                text.append('.').append(encode(name)).append('.').append(encode(value)));
        return text.toString();
    }

    private static Optional<Flash> decoded(String text) {
        String[] parts = text.split("\\.", -1);
        if (text.length() > LIMIT || parts.length < 3 || parts.length % 2 == 0) {
            return Optional.empty();
        }
        try {
            Map<String, String> arguments = new LinkedHashMap<>();
            for (int i = 3; i < parts.length; i += 2) {
                arguments.put(decode(parts[i]), decode(parts[i + 1]));
            }
            String undo = parts[2].isEmpty() ? null : decode(parts[2]);
            return Optional.of(new Flash(decode(parts[0]), Kind.valueOf(parts[1]), arguments, undo));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace(".", "%2E");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
