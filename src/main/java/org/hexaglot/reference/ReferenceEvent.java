package org.hexaglot.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.DomainEvent;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the memory or to the terms.
 *
 * @param kind what happened; its name is the journal's type
 * @param document the one that was fed into the memory, or null
 */
public record ReferenceEvent(Kind kind, @Nullable DocumentId document, Map<String, Object> data)
        implements DomainEvent {
    /** By what the journal finds all of it. */
    public static final String SUBJECT = "reference";

    /** All that can happen; names are never changed once used. */
    public enum Kind {
        MemoryImportStarted,
        MemoryImportDone,
        MemoryImportFailed,
        MemoryImportWithdrawn,
        MemoryFeedRetried,
        MemoryFeedFailedAgain,
        TermsImported,
        ConceptProposed,
        ConceptChanged,
        ConceptValidated,
        ConceptRejected
    }

    public ReferenceEvent {
        data = Map.copyOf(data);
    }

    static ReferenceEvent of(Kind kind) {
        return new ReferenceEvent(kind, null, Map.of());
    }

    /** An act on a file of translations. */
    static ReferenceEvent of(Kind kind, MemoryImport one) {
        return of(kind).with("import", String.valueOf(one.id())).with("name", one.name());
    }

    /** An act on a concept, with its name and the comment of whoever acted. */
    static ReferenceEvent of(Kind kind, Concept concept, String comment) {
        ReferenceEvent event = of(kind).with("concept", String.valueOf(concept.id()))
                .with("version", concept.version())
                .with("term", concept.nameIn(Language.EN));
        return comment.isBlank() ? event : event.with("comment", comment.strip());
    }

    ReferenceEvent about(DocumentId fed) {
        return new ReferenceEvent(kind, fed, data);
    }

    ReferenceEvent with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(data);
        more.put(name, value);
        return new ReferenceEvent(kind, document, more);
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public String type() {
        return kind.name();
    }
}
