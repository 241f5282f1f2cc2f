package org.hexaglot.translation.process;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.translation.TranslationDesk;

@Singleton
@Named("reopenLanguage")
final class ReopenLanguage implements JavaDelegate {
    private final TranslationDesk desk;

    ReopenLanguage(TranslationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.reopenLanguage(new DocumentId(execution.getProcessInstanceBusinessKey()), Language.of((String)
                execution.getVariable("language")));
    }
}
