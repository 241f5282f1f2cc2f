package org.hexaglot.reference.web;

import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.MemoryImport;
import org.hexaglot.reference.MemoryIndexing;

/**
 * Model of the template {@code reference/memory}.
 *
 * @param unfed issued documents of which something did not get in
 * @param mayKeep whether this person may take files in and out
 */
public record MemoryPage(
        Map<Language, Long> sizes,
        MemoryIndexing.Progress progress,
        List<MemoryImport> imports,
        int unfed,
        boolean mayKeep) {
    public MemoryPage {
        imports = List.copyOf(imports);
    }

    /** Whether the page should look again by itself. */
    public boolean isMoving() {
        return !progress.isComplete()
                || imports.stream()
                        .anyMatch(each -> each.state() == MemoryImport.State.WAITING
                                || each.state() == MemoryImport.State.RUNNING);
    }
}
