package org.hexaglot.management;

import java.util.Map;
import org.hexaglot.kernel.DomainEvent;

/** The figures of a quarter were published. */
record PublicationEvent(Edition edition) implements DomainEvent {
    @Override
    public String subject() {
        return "statistics";
    }

    @Override
    public String type() {
        return "QuarterPublished";
    }

    @Override
    public Map<String, Object> data() {
        return Map.of(
                "quarter", edition.quarter().code(),
                "edition", edition.number(),
                "rows", edition.rows().value(),
                "documents", edition.documents());
    }
}
