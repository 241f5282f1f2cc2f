package org.hexaglot.content;

import java.util.Map;

/**
 * Something worth knowing about a file that was accepted; the message is {@code content.remark.<key>} with the
 * arguments.
 */
public record Remark(String key, Map<String, Object> arguments) {
    public Remark {
        arguments = Map.copyOf(arguments);
    }
}
