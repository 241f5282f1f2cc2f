package org.hexaglot.forecast.web;

import java.time.LocalDate;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.Session;

/** A session in the list, with its body. */
public record SessionRow(Body body, Session session) {
    /** Where a session stands on a day; codes of the filter and of message keys. */
    static final String COMING = "coming";

    static final String OPEN = "open";
    static final String OVER = "over";

    /** Body and number, as in references. */
    public String name() {
        return session.body() + " " + session.number();
    }

    /** What sections of the list are called. */
    static String heading(Body body, Language language) {
        return body.code() + " · " + body.nameIn(language);
    }

    /** A session without a known day is still to come. */
    String when(LocalDate day) {
        LocalDate opens = session.opens();
        LocalDate closes = session.closes();
        if (opens == null || opens.isAfter(day)) {
            return COMING;
        }
        return closes != null && closes.isBefore(day) ? OVER : OPEN;
    }
}
