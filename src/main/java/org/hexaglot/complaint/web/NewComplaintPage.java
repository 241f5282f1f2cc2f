package org.hexaglot.complaint.web;

import java.util.Map;
import org.hexaglot.document.Document;
import org.hexaglot.kernel.Language;
import org.hexaglot.web.Address;
import org.hexaglot.web.Form;

/**
 * Model of the template {@code complaint/new}.
 *
 * @param kinds names by code
 * @param mayRecord whether this person may put on record what somebody else wrote or said
 * @param ticket tells this form from others, so that it makes one complaint however often it is sent
 */
public record NewComplaintPage(
        Document document, Language language, Map<String, String> kinds, boolean mayRecord, String ticket, Form form) {
    /** Where the version is read. */
    public String reading() {
        String symbol = document.metadata().symbols().isEmpty()
                ? document.id().value()
                : document.metadata().symbols().get(0).toString();
        return Address.of("/documents/" + Address.symbol(symbol), "lang", language.code());
    }
}
