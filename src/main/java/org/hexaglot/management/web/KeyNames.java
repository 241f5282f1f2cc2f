package org.hexaglot.management.web;

import java.util.List;
import java.util.Optional;
import org.hexaglot.planning.Body;
import org.hexaglot.web.Page;

/** What figures are cut by, in words. */
record KeyNames(Page page, List<Body> bodies) {
    KeyNames {
        bodies = List.copyOf(bodies);
    }

    KeyName of(String cut, String key) {
        return switch (cut) {
            case "body" -> ofBody(key, key);
            case "session" -> ofBody(bodyOf(key), key.replace('/', ' '));
            default -> new KeyName("", QuarterPage.named(page, cut, key));
        };
    }

    /** The body of a session such as {@code GA/81}. */
    static String bodyOf(String session) {
        return session.substring(0, Math.max(0, session.lastIndexOf('/')));
    }

    private KeyName ofBody(String body, String code) {
        return body(body)
                .map(known -> new KeyName(code, known.nameIn(page.language())))
                .orElseGet(() -> new KeyName("", QuarterPage.named(page, "body", code)));
    }

    Optional<Body> body(String code) {
        return bodies.stream().filter(body -> body.code().equals(code)).findFirst();
    }
}
