package org.hexaglot.notification;

import java.time.Instant;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a mail tells.
 *
 * @param symbol of the document, empty while none is assigned; body and number of a session
 * @param title of the document; name of the body of a session
 * @param titleLanguage language of the title
 * @param sentence what happened
 * @param quote what somebody wrote about it, or null
 * @param dueAt when the work is due, or null
 * @param address where it is shown to whoever signs in, or null when the reader may not open it any more
 */
public record News(
        Topic topic,
        String symbol,
        String title,
        Language titleLanguage,
        String sentence,
        @Nullable String quote,
        @Nullable Instant dueAt,
        @Nullable String address) {}
