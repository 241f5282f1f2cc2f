package org.hexaglot.forecast.process;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.hexaglot.forecast.ForecastDesk;
import org.hexaglot.kernel.DocumentId;

@Singleton
@Named("replanDocument")
final class ReplanDocument implements JavaDelegate {
    private final ForecastDesk desk;

    ReplanDocument(ForecastDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.replanDocument(new DocumentId(execution.getProcessInstanceBusinessKey()));
    }
}
