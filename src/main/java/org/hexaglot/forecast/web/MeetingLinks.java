package org.hexaglot.forecast.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.web.Flash;

/** Addresses of bodies, sessions and items; their codes may hold any character and so stand in the query. */
public final class MeetingLinks {
    private MeetingLinks() {}

    /** The query of an address from names and values in turn; empty values are left out. */
    public static String query(String... namesAndValues) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(namesAndValues[i])
                        .append('=')
                        .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }

    /** The page of a session with its agenda. */
    public static String agenda(String body, String session) {
        return "/sessions/agenda" + query("body", body, "session", session);
    }

    /** The status report of a session. */
    public static String status(String body, String session) {
        return "/sessions/" + segment(body) + "/" + segment(session) + "/status";
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static Flash saved(String name, int moved) {
        Flash flash = Flash.done(moved == 0 ? "sessions.saved" : "sessions.saved.moved")
                .with("name", name);
        return moved == 0 ? flash : flash.with("count", moved);
    }

    static void mustBeAt(int kept, int seen) {
        if (kept != seen) {
            throw Refusal.stale("stale-version");
        }
    }
}
