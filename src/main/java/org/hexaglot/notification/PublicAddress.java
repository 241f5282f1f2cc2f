package org.hexaglot.notification;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import org.hexaglot.database.StartFailure;
import org.hexaglot.database.StartRefused;

/**
 * Where people outside find this service, for the links in what is sent to them: {@code hexaglot.address}, such as
 * {@code https://documents.example.org}. The links sign nobody in.
 */
@Singleton
public final class PublicAddress {
    private final String address;

    PublicAddress(@Value("${hexaglot.address:`http://localhost:8080`}") String address) {
        String bare = address.strip().replaceAll("/+$", "");
        if (!isAddress(bare)) {
            throw new StartRefused(
                    StartFailure.BAD_SETTING,
                    "HEXAGLOT_ADDRESS is '" + address + "'; it must be like https://documents.example.org.");
        }
        this.address = bare;
    }

    /** The whole address of a path of this service, which begins with a slash. */
    public String of(String path) {
        return address + path;
    }

    public String host() {
        return URI.create(address).getHost();
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null
                    && uri.getRawQuery() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
