package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.hexaglot.reference.MemoryUnits.Change;
import org.hexaglot.reference.MemoryUnits.Edge;

/** Reads the memory in transactions of its own, for whoever follows it. */
@Singleton
class MemoryReading {
    private final MemoryUnits units;

    MemoryReading(MemoryUnits units) {
        this.units = units;
    }

    @Transactional(readOnly = true)
    Edge edge() {
        return units.edge();
    }

    @Transactional(readOnly = true)
    List<Change> changes(long after, int limit) {
        return units.changes(after, limit);
    }
}
