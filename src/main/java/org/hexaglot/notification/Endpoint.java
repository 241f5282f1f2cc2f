package org.hexaglot.notification;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.hexaglot.kernel.PersonId;

/**
 * A program outside that is called when something happens to a document.
 *
 * @param note what it is, in the words of whoever made it
 * @param types of the journal that it is told; empty means all that concern documents
 * @param active whether it is called at present
 */
public record Endpoint(
        String id, URI url, String note, Set<String> types, boolean active, PersonId createdBy, Instant createdAt) {
    public Endpoint {
        types = Set.copyOf(types);
    }

    boolean wants(String type) {
        return active && (types.isEmpty() || types.contains(type));
    }

    Endpoint with(String changedNote, Set<String> changedTypes, boolean nowActive) {
        return new Endpoint(id, url, changedNote, changedTypes, nowActive, createdBy, createdAt);
    }
}
