package org.hexaglot.people.login;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.hexaglot.kernel.Language;
import org.hexaglot.people.Directory;
import org.hexaglot.people.SignedIn;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Visitor;
import org.hexaglot.web.Visitors;

/** Tells the pages who is signed in. */
@Singleton
final class PageVisitors implements Visitors {
    private final Directory directory;

    PageVisitors(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Visitor> of(HttpRequest<?> request) {
        return signedIn(request)
                .map(known ->
                        new Visitor(known.actor(), known.name(), known.uiLanguage(), zoneOf(known.dutyStation())));
    }

    @Override
    public void prefer(Visitor visitor, Language language) {
        directory.prefer(visitor.actor(), language);
    }

    @Override
    public String csrfToken(HttpRequest<?> request) {
        return signedIn(request).map(SignedIn::csrfToken).orElse("");
    }

    private static Optional<SignedIn> signedIn(HttpRequest<?> request) {
        return PersonFetcher.signedIn(
                request.getUserPrincipal(Authentication.class).orElse(null));
    }

    /** A person may serve a station that planning no longer knows; their pages open all the same. */
    private static ZoneId zoneOf(String station) {
        return Arrays.stream(DutyStation.values())
                .filter(known -> known.code().equals(station))
                .map(DutyStation::zone)
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }
}
