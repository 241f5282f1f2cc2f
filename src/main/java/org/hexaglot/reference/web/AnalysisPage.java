package org.hexaglot.reference.web;

import org.hexaglot.kernel.Language;
import org.hexaglot.reference.ReferenceDesk;
import org.hexaglot.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code reference/analysis}.
 *
 * @param target language whose offers are shown passage by passage, or null
 */
public record AnalysisPage(
        ReferenceDesk.Analysed analysed,
        Form form,
        boolean mayName,
        boolean mayRead,
        @Nullable Language target) {
    public String href() {
        return "/documents/" + analysed.document().id();
    }
}
