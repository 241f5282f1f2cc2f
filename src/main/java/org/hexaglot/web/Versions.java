package org.hexaglot.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import java.util.OptionalLong;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Entity tags of resources that count their versions: {@code "7"}. */
public final class Versions {
    private Versions() {}

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** Sends the version along with an answer. */
    public static <T> MutableHttpResponse<T> on(MutableHttpResponse<T> response, long version) {
        return response.header(HttpHeaders.ETAG, tag(version));
    }

    /**
     * The version that the caller has seen, from {@code If-Match}; empty when the caller does not care ({@code *} or no
     * header). A tag that cannot be one of ours is refused as stale.
     */
    public static OptionalLong expected(HttpRequest<?> request) {
        String header = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(versionIn(header.strip()));
    }

    /** As {@link #expected}, null when the caller does not care. */
    public static @Nullable Integer seen(HttpRequest<?> request) {
        OptionalLong expected = expected(request);
        return expected.isPresent() ? Math.toIntExact(expected.getAsLong()) : null;
    }

    /** Refuses with 412 unless the caller has seen this version or does not care. */
    public static void check(HttpRequest<?> request, long current) {
        OptionalLong expected = expected(request);
        if (expected.isPresent() && expected.getAsLong() != current) {
            throw Refusal.stale("stale-version");
        }
    }

    /** True when the caller holds this very content already ({@code If-None-Match}), so that 304 suffices. */
    public static boolean isKnown(HttpRequest<?> request, String tag) {
        String header = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        return header != null && matches(header, tag);
    }

    private static boolean matches(String header, String tag) {
        for (String known : header.split(",")) {
            String bare = known.strip();
            if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }

    private static long versionIn(@Nullable String tag) {
        if (tag == null || tag.length() < 3 || !tag.startsWith("\"") || !tag.endsWith("\"")) {
            throw Refusal.stale("stale-version");
        }
        try {
            return Long.parseLong(tag.substring(1, tag.length() - 1));
        } catch (NumberFormatException foreign) {
            throw Refusal.stale("stale-version");
        }
    }
}
