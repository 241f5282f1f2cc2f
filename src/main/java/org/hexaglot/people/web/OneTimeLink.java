package org.hexaglot.people.web;

import java.time.Instant;

/**
 * Model of the template {@code people/link}: a one-time link, shown here and never again.
 *
 * @param name the person who comes in through it
 */
public record OneTimeLink(String name, String username, String link, Instant expiresAt) {}
