package org.hexaglot.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.hexaglot.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Addresses that fail in every way there is. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(property = "hexaglot.test.web", value = "true")
final class ProbeController {
    @Get("/api/probe/fails")
    String fails() {
        throw new IllegalStateException("secret detail");
    }

    @Get("/api/probe/refuses")
    String refuses() {
        throw Refusal.wrongState("wrong-state").with("assignee", "ito");
    }

    @Get("/api/probe/list")
    String list(Paging paging, @QueryValue @Nullable Integer days) {
        return "limit " + paging.limit() + ", days " + days;
    }

    @Get("/probe/fails")
    String failsOnAPage() {
        throw new IllegalStateException("secret detail");
    }
}
