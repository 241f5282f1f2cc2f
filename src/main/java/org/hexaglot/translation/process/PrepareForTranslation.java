package org.hexaglot.translation.process;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.translation.TranslationDesk;

@Singleton
@Named("prepareForTranslation")
final class PrepareForTranslation implements JavaDelegate {
    private final TranslationDesk desk;

    PrepareForTranslation(TranslationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.prepareForTranslation(new DocumentId(execution.getProcessInstanceBusinessKey()), Language.of((String)
                execution.getVariable("language")));
    }
}
