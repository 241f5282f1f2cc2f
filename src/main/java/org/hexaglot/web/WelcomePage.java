package org.hexaglot.web;

import org.jspecify.annotations.Nullable;

/**
 * Model of the template {@code welcome}, where a one-time link becomes an account. Its form posts {@code name},
 * {@code username}, {@code password} and {@code _csrf} to the address of the link.
 *
 * @param address path of the one-time link
 * @param username the user name of somebody invited, or null for the first administrator, who chooses one
 */
public record WelcomePage(
        Form form, String address, @Nullable String username) {}
