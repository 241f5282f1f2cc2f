package org.hexaglot.people;

import java.time.Duration;

/**
 * The cookie that carries a session: out of reach of scripts, not sent along by other sites' forms, and only over https
 * where the service is reached that way. The server decides when a session ends; the cookie lives as long as one can.
 */
public final class SessionCookie {
    public static final String NAME = "hexaglot-session";
    /** The longest a session lasts, however much it is used. */
    static final Duration LONGEST = Duration.ofDays(7);

    private SessionCookie() {}

    /** The value of the {@code Set-Cookie} header that signs the browser in. */
    public static String opening(WebSession session, boolean https) {
        return header(session.secret().value(), LONGEST.toSeconds(), https);
    }

    /** The value of the {@code Set-Cookie} header that makes the browser forget the session. */
    public static String closing(boolean https) {
        return header("", 0, https);
    }

    private static String header(String value, long seconds, boolean https) {
        return NAME + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax"
                + (https ? "; Secure" : "");
    }
}
