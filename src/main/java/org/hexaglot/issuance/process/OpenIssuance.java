package org.hexaglot.issuance.process;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.hexaglot.issuance.IssuanceDesk;
import org.hexaglot.kernel.DocumentId;

@Singleton
@Named("openIssuance")
final class OpenIssuance implements JavaDelegate {
    private final IssuanceDesk desk;

    OpenIssuance(IssuanceDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.openIssuance(new DocumentId(execution.getProcessInstanceBusinessKey()));
    }
}
