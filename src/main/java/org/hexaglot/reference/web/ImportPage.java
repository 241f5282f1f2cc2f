package org.hexaglot.reference.web;

import java.util.List;
import org.hexaglot.reference.MemoryImport;

/**
 * Model of the template {@code reference/import}.
 *
 * @param mayKeep whether this person may take it back
 */
public record ImportPage(MemoryImport one, List<MemoryImport.Error> errors, boolean mayKeep) {
    public ImportPage {
        errors = List.copyOf(errors);
    }

    public boolean isMoving() {
        return one.state() == MemoryImport.State.WAITING || one.state() == MemoryImport.State.RUNNING;
    }
}
