package org.hexaglot.reference.web;

import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Concept;
import org.hexaglot.web.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code reference/terms}.
 *
 * @param proposals whether proposals only are shown
 */
public record TermsPage(
        String query, @Nullable Language language, boolean proposals, Listing<Concept> concepts, boolean mayKeep) {}
