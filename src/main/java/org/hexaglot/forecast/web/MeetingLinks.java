package org.hexaglot.forecast.web;

import org.hexaglot.kernel.Refusal;
import org.hexaglot.web.Address;
import org.hexaglot.web.Flash;

/** Addresses of bodies, sessions and items; their codes may hold any character and so stand in the query. */
public final class MeetingLinks {
    private MeetingLinks() {}

    /** The query of an address from names and values in turn; empty values are left out. */
    public static String query(String... namesAndValues) {
        return Address.of("", namesAndValues);
    }

    /** The page of a session with its agenda. */
    public static String agenda(String body, String session) {
        return "/sessions/agenda" + query("body", body, "session", session);
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
