package org.hexaglot.notification;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Webhooks: {@code hexaglot.webhooks}.
 *
 * @param privateHosts host names, separated by commas, that may be called although they lie inside our own network, also
 *     without encryption
 * @param timeoutSeconds for a connection and for an answer
 */
@ConfigurationProperties("hexaglot.webhooks")
public record WebhookSettings(
        @Bindable(defaultValue = "") @NotNull String privateHosts,
        @Bindable(defaultValue = "15") @Min(1) @Max(120) int timeoutSeconds) {

    /** Whether this host may be called wherever it lies. */
    public boolean isAllowedInside(String host) {
        Set<String> hosts = Arrays.stream(privateHosts.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
        return hosts.contains(host);
    }
}
