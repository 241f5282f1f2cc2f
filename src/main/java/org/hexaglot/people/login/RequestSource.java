package org.hexaglot.people.login;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Where a request comes from and how the service was addressed; proxies are believed only as far as configured. */
@Singleton
final class RequestSource {
    private static final String UNKNOWN = "unknown";

    private final HttpClientAddressResolver addresses;
    private final HttpHostResolver hosts;

    RequestSource(HttpClientAddressResolver addresses, HttpHostResolver hosts) {
        this.addresses = addresses;
        this.hosts = hosts;
    }

    String address(HttpRequest<?> request) {
        String address = addresses.resolve(request);
        return address == null ? UNKNOWN : address;
    }

    /** Whether an origin, as browsers state it, is this service itself; the scheme may differ behind a proxy. */
    boolean isOurs(String origin, HttpRequest<?> request) {
        Optional<String> ours = authority(hosts.resolve(request));
        return ours.isPresent() && ours.equals(authority(origin));
    }

    private static Optional<String> authority(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getAuthority()).map(text -> text.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
