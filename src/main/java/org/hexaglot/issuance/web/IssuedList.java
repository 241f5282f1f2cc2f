package org.hexaglot.issuance.web;

import java.util.Map;
import org.hexaglot.issuance.IssuedDocuments.IssuedEntry;
import org.hexaglot.web.Listing;

/**
 * Model of the template {@code issued/list}.
 *
 * @param text what is searched for, or empty
 * @param language code of the language wanted, or empty
 * @param types names of the document types by code
 */
public record IssuedList(Listing<IssuedEntry> entries, String text, String language, Map<String, String> types) {}
