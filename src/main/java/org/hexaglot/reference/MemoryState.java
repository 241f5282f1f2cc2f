package org.hexaglot.reference;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.kernel.Language;

/** How large the memory is and how far the index of this node follows it. */
@Singleton
public class MemoryState {
    private final MemoryUnits units;
    private final Optional<MemoryIndexing> indexing;

    MemoryState(MemoryUnits units, Optional<MemoryIndexing> indexing) {
        this.units = units;
        this.indexing = indexing;
    }

    /** Units in use that have a text in each language. */
    @Transactional(readOnly = true)
    public Map<Language, Long> sizes() {
        return units.sizes();
    }

    public MemoryIndexing.Progress progress() {
        return indexing.map(MemoryIndexing::progress).orElse(new MemoryIndexing.Progress(0, 0));
    }
}
