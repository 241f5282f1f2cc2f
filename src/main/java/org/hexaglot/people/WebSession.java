package org.hexaglot.people;

import java.time.Instant;

/**
 * A sign-in through the browser, just opened.
 *
 * @param secret goes into the cookie
 * @param csrfToken goes into every form and every request of the pages that changes something
 * @param expiresAt when it ends at the latest unless used; each use moves this on
 */
public record WebSession(Secret secret, String csrfToken, Instant expiresAt) {}
