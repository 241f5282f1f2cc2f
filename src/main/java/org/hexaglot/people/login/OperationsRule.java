package org.hexaglot.people.login;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.management.endpoint.EndpointSensitivityProcessor;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.security.rules.SensitiveEndpointRule;
import jakarta.inject.Singleton;
import org.hexaglot.kernel.Role;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Sensitive operations endpoints are for administrators; the framework would fail with an error instead. */
@Singleton
@Replaces(SensitiveEndpointRule.class)
final class OperationsRule extends SensitiveEndpointRule {
    OperationsRule(EndpointSensitivityProcessor endpoints) {
        super(endpoints);
    }

    @Override
    protected Publisher<SecurityRuleResult> checkSensitiveAuthenticated(
            HttpRequest<?> request, Authentication authentication, ExecutableMethod<?, ?> method) {
        boolean administrator = authentication.getRoles().contains(Role.ADMINISTRATOR.code());
        return Mono.just(administrator ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
    }
}
