package org.hexaglot.journal;

import java.time.Instant;
import java.util.Map;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the journal; ids grow but may have gaps.
 *
 * @param document the document concerned, or null
 * @param person the person concerned, or null
 */
public record Entry(
        long id,
        Instant at,
        String type,
        PersonId actor,
        String origin,
        @Nullable DocumentId document,
        @Nullable PersonId person,
        @Nullable Language language,
        Map<String, Object> data) {}
