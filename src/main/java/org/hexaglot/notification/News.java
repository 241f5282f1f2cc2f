package org.hexaglot.notification;

import java.time.Instant;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a mail tells.
 *
 * @param symbol of the document, empty while none is assigned
 * @param titleLanguage language of the title
 * @param sentence what happened
 * @param quote what somebody wrote about it, or null
 * @param dueAt when the work is due, or null
 * @param address where it is shown to whoever signs in
 */
public record News(
        Topic topic,
        String symbol,
        String title,
        Language titleLanguage,
        String sentence,
        @Nullable String quote,
        @Nullable Instant dueAt,
        String address) {}
