package org.hexaglot.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the names of answers' headers as the specifications print them. They mean the same in any case, but some
 * programs outside compare them letter by letter.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class HeaderNames implements Ordered {
    private static final Map<String, String> PRINTED =
            Map.of("content-type", "Content-Type", "location", "Location", "etag", "ETag");

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @ResponseFilter
    void print(MutableHttpResponse<?> response) {
        MutableHttpHeaders headers = response.getHeaders();
        for (String name : new ArrayList<>(headers.names())) {
            String printed = PRINTED.get(name);
            if (printed != null) {
                List<String> values = List.copyOf(headers.getAll(name));
                headers.remove(name);
                values.forEach(value -> headers.add(printed, value));
            }
        }
    }
}
