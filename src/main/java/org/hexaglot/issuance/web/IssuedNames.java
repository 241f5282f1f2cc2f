package org.hexaglot.issuance.web;

import java.util.Map;

/**
 * What types of documents and bodies are called in the reader's language, by code.
 *
 * @param types in the order of the rules
 */
public record IssuedNames(Map<String, String> types, Map<String, String> bodies) {
    public String type(String code) {
        return types.getOrDefault(code, code);
    }

    public String body(String code) {
        return bodies.getOrDefault(code, code);
    }
}
