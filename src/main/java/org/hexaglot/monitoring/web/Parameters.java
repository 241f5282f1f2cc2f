package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;

/** The query parameters of a request, the first value of each. */
final class Parameters {
    private Parameters() {}

    static Map<String, String> of(HttpRequest<?> request) {
        Map<String, String> parameters = new HashMap<>();
        request.getParameters().forEach((name, values) -> {
            if (!values.isEmpty()) {
                parameters.put(name, values.get(0));
            }
        });
        return parameters;
    }
}
