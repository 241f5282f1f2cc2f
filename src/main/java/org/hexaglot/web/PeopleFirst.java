package org.hexaglot.web;

import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.hexaglot.kernel.BackgroundPace;

/** Lets background work step back while people and their programs ask for something. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class PeopleFirst {
    private final BackgroundPace pace;

    PeopleFirst(BackgroundPace pace) {
        this.pace = pace;
    }

    @RequestFilter
    void asked() {
        pace.asked();
    }
}
