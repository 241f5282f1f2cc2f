package org.hexaglot.translation.process;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.util.CommandContextUtil;
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

    /** All languages of a document enter in one command as a rule; the first of them lets in the others. */
    @Override
    public void execute(DelegateExecution execution) {
        DocumentId document = new DocumentId(execution.getProcessInstanceBusinessKey());
        Language language = Language.of((String) execution.getVariable("language"));
        CommandContext command = CommandContextUtil.getCommandContext();
        String prepared = "prepared " + document;
        if (!(command.getAttribute(prepared) instanceof Collection<?> languages) || !languages.contains(language)) {
            command.addAttribute(prepared, desk.prepareForTranslation(document, language));
        }
    }
}
