package org.hexaglot.workflow.flowable;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.hexaglot.kernel.DocumentId;

/** A delegate as the others are; told to fail {@code early}, it does so before any desk is called. */
@Singleton
@Named("writeNote")
@Requires(property = "hexaglot.test.seam", value = "true")
final class WriteNote implements JavaDelegate {
    static final String EARLY = "early";

    private final NoteDesk desk;

    WriteNote(NoteDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.mayFail(EARLY);
        desk.note(new DocumentId(execution.getProcessInstanceBusinessKey()), execution.getCurrentActivityId());
    }
}
