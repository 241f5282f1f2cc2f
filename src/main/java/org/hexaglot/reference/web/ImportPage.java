package org.hexaglot.reference.web;

import java.util.List;
import org.hexaglot.reference.MemoryImport;

/** Model of the template {@code reference/import}. */
public record ImportPage(MemoryImport one, List<MemoryImport.Error> errors) {
    public ImportPage {
        errors = List.copyOf(errors);
    }

    public boolean isMoving() {
        return one.state() == MemoryImport.State.WAITING || one.state() == MemoryImport.State.RUNNING;
    }
}
