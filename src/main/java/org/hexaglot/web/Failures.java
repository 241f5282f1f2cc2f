package org.hexaglot.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what nobody expected and gives it a number, which is all that the caller learns. */
@Singleton
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int BYTES = 5;

    private final SecureRandom random = new SecureRandom();

    Problem report(HttpRequest<?> request, Throwable failure) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String correlation = HexFormat.of().formatHex(bytes);
        LOG.error("{} {} failed, correlation id {}", request.getMethodName(), request.getPath(), correlation, failure);
        return Problem.of(500, "unexpected", Map.of("correlationId", correlation));
    }
}
