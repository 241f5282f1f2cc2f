package org.hexaglot.web;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import org.hexaglot.kernel.Language;

/** Tells who is behind a request; people supply it. Without it everybody is a guest. */
public interface Visitors {
    /** The signed-in person, or empty for a guest. Called once per page, so it must not cost a query per call. */
    Optional<Visitor> of(HttpRequest<?> request);

    /** Remembers the language of the user interface that this person chose. */
    void prefer(Visitor visitor, Language language);

    /** The token that forms and scripts send back with each change, or empty text when none is needed. */
    String csrfToken(HttpRequest<?> request);
}
