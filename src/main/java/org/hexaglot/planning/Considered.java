package org.hexaglot.planning;

import org.jspecify.annotations.Nullable;

/**
 * Refers to what considers a document.
 *
 * @param body code of the body, such as {@code ECOSOC}
 * @param session number of the session, such as {@code 81} or {@code 2007}
 * @param item number of the agenda item, null when the document belongs to the session as a whole
 */
public record Considered(
        String body, String session, @Nullable String item) {}
