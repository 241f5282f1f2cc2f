package org.hexaglot.reference.web;

import java.util.List;
import org.hexaglot.reference.Concept;
import org.hexaglot.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code reference/concept}.
 *
 * @param concept null for a new one
 */
public record ConceptPage(
        @Nullable Concept concept, Form form, boolean mayChange, boolean mayDecide, List<Concept.Version> history) {
    public ConceptPage {
        history = List.copyOf(history);
    }

    static ConceptPage blank(Form form) {
        return new ConceptPage(null, form, true, false, List.of());
    }

    public String href() {
        return concept == null ? "/terms" : "/terms/" + concept.id();
    }
}
