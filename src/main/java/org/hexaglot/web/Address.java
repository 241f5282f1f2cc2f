package org.hexaglot.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of pages: whatever stands in a path or behind the question mark is escaped here. */
public final class Address {
    private Address() {}

    /** A path with names and values in turn behind the question mark; empty values are left out. */
    public static String of(String path, String... namesAndValues) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return of(path, parameters);
    }

    /** A path with parameters in their order; empty values are left out. */
    public static String of(String path, Map<String, String> parameters) {
        String query = query(parameters);
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Parameters in their order, without the question mark; empty values are left out. */
    public static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** A text as one part of a path. */
    public static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A symbol, or several joined as they are printed, in a path: the slashes stay as they are. */
    public static String symbol(String symbol) {
        return Arrays.stream(symbol.split("/", -1)).map(Address::segment).collect(Collectors.joining("/"));
    }

    /** The status report of a session. */
    public static String sessionStatus(String body, String session) {
        return "/sessions/" + segment(body) + "/" + segment(session) + "/status";
    }
}
