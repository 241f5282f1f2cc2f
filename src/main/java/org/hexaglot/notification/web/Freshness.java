package org.hexaglot.notification.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.hexaglot.web.Versions;
import org.jspecify.annotations.Nullable;

/** Answers programs that ask again and again only when there is something new. */
final class Freshness {
    private static final int LONGEST_TAG = 32;

    private Freshness() {}

    /**
     * The answer with its tag, or 304 when the caller has it already.
     *
     * @param content what is tagged
     * @param changedAt when it last changed, or null when that is not known
     */
    static HttpResponse<?> answer(
            HttpRequest<?> request,
            MutableHttpResponse<?> answer,
            byte[] content,
            @Nullable Instant changedAt,
            String caching) {
        String tag = "\"" + HexFormat.of().formatHex(sha256(content)).substring(0, LONGEST_TAG) + "\"";
        MutableHttpResponse<?> response = Versions.isKnown(request, tag) ? HttpResponse.notModified() : answer;
        response.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, caching);
        if (changedAt != null) {
            response.header(
                    HttpHeaders.LAST_MODIFIED,
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(changedAt.atOffset(ZoneOffset.UTC)));
        }
        return response;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
