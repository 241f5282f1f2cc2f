package org.hexaglot.web;

import java.util.List;

/**
 * Model of the template {@code welcome}, where the first administrator is made. Its form posts {@code name},
 * {@code username}, {@code password}, {@code station}, {@code language}, {@code csrfToken} and, where one is asked for,
 * {@code code} to {@code /welcome}.
 *
 * @param stations codes of the duty stations, named by {@code layout.station.<code>}
 * @param asksForCode whether the code from the log must be given, so that no stranger comes first
 */
public record WelcomePage(Form form, List<String> stations, boolean asksForCode) {
    public WelcomePage {
        stations = List.copyOf(stations);
    }
}
