package org.hexaglot.issuance.web;

import org.hexaglot.issuance.IssuedDocuments.IssuedDocument;
import org.hexaglot.kernel.Language;
import org.hexaglot.web.Address;

/**
 * Model of the template {@code issued/document}.
 *
 * @param chosen the language that the reader asked for, else that of the page
 * @param typeName name of the document type in the language of the page
 */
public record IssuedPage(IssuedDocument document, Language chosen, String typeName) {
    public String file(Language language) {
        return "/api/issued/" + Address.symbol(document.mainSymbol()) + "?lang=" + language.code();
    }

    /** Where somebody says what is wrong with a version. */
    public String report(Language language) {
        return Address.of("/complaints/new", "symbol", document.mainSymbol(), "language", language.code());
    }
}
