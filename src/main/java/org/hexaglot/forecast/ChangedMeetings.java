package org.hexaglot.forecast;

import java.time.LocalDate;
import org.hexaglot.planning.AgendaItem;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.Meetings;
import org.hexaglot.planning.Occasion;
import org.hexaglot.planning.Session;
import org.jspecify.annotations.Nullable;

/** The meetings as they would be after a change that is only tried out. */
record ChangedMeetings(
        Meetings meetings,
        @Nullable Body body,
        @Nullable Session session,
        @Nullable AgendaItem item) {
    Occasion occasion(Considered considered) {
        Occasion present = meetings.occasion(considered);
        LocalDate opens = present.opens();
        LocalDate closes = present.closes();
        LocalDate consideration = present.consideration();
        if (session != null
                && session.body().equals(considered.body())
                && session.number().equals(considered.session())) {
            opens = session.opens();
            closes = session.closes();
        }
        if (item != null
                && item.body().equals(considered.body())
                && item.session().equals(considered.session())
                && item.number().equals(considered.item())) {
            consideration = item.consideration();
        }
        if (body == null || !body.code().equals(considered.body())) {
            return new Occasion(considered, present.station(), present.anchor(), opens, closes, consideration);
        }
        return new Occasion(considered, body.dutyStation(), body.anchor(), opens, closes, consideration);
    }
}
