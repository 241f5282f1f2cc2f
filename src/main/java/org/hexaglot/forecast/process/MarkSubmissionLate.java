package org.hexaglot.forecast.process;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.hexaglot.forecast.ForecastDesk;
import org.hexaglot.kernel.DocumentId;

@Singleton
@Named("markSubmissionLate")
final class MarkSubmissionLate implements JavaDelegate {
    private final ForecastDesk desk;

    MarkSubmissionLate(ForecastDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.markSubmissionLate(new DocumentId(execution.getProcessInstanceBusinessKey()));
    }
}
