package org.hexaglot.people.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hexaglot.kernel.Refusal;

/** Stands in for the handler of refusals. */
@Singleton
@Requires(property = "hexaglot.test.plain-problems", value = "true")
final class PlainProblems implements ExceptionHandler<Refusal, HttpResponse<?>> {
    @Override
    public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
        Map<String, Object> body = new LinkedHashMap<>(refusal.arguments());
        body.put("type", "/problems/" + refusal.key());
        body.put("status", refusal.kind().status());
        return HttpResponse.status(HttpStatus.valueOf(refusal.kind().status()))
                .body(body)
                .contentType(MediaType.of("application/problem+json"));
    }
}
