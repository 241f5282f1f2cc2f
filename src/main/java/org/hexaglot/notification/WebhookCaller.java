package org.hexaglot.notification;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls programs outside. */
public interface WebhookCaller {
    /**
     * What came back.
     *
     * @param status of HTTP, or null when there was no answer
     * @param text the beginning of the answer, or why there was none
     */
    record Answer(@Nullable Integer status, String text) {}

    /** Posts JSON; follows no redirects and calls nobody inside our own network unless that is allowed. */
    Answer post(URI url, Map<String, String> headers, String body);
}
