package org.hexaglot.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.hexaglot.kernel.Refusal;

/** The service's own description of its API, made when it is compiled, and a page that shows it. */
@Controller("/api")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Hexaglot",
                        version = "1",
                        description = "Conference documents from submission to simultaneous issuance in six languages.",
                        license =
                                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
final class ApiDescription {
    private final Pages pages;

    ApiDescription(Pages pages) {
        this.pages = pages;
    }

    /** Answered as YAML whatever the caller accepts: there is no other form of it. */
    @Get(value = "/openapi.yml", produces = MediaType.ALL)
    HttpResponse<String> description() throws IOException {
        try (InputStream text = getClass().getResourceAsStream("/META-INF/swagger/hexaglot.yml")) {
            if (text == null) {
                throw Refusal.notFound("not-found");
            }
            return HttpResponse.ok(new String(text.readAllBytes(), StandardCharsets.UTF_8))
                    .contentType(MediaType.of("application/yaml"));
        }
    }

    @Get("/docs")
    HttpResponse<?> page(HttpRequest<?> request) {
        return pages.render(pages.page(request), "api-docs", "");
    }
}
