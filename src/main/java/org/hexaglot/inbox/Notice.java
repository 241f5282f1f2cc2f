package org.hexaglot.inbox;

import java.time.Instant;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person that the source of a text was revised on which they work or worked.
 *
 * @param symbol of the document, empty while none is assigned
 * @param changed segments that differ from the source before; null until the source is prepared
 * @param added segments that the source before has not; null until then
 */
public record Notice(
        long id,
        DocumentId document,
        String symbol,
        Language language,
        @Nullable Integer changed,
        @Nullable Integer added,
        Instant at) {
    /** Where the changed segments are shown. */
    public String href() {
        return "/documents/" + document.value() + "/languages/" + language.code() + "/text?changed=true#segments";
    }
}
