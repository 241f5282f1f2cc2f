package org.hexaglot.monitoring;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.Document;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Symbol;
import org.hexaglot.forecast.ForecastDesk;
import org.hexaglot.forecast.MeetingDesk;
import org.hexaglot.forecast.Seen;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Role;
import org.hexaglot.planning.Anchor;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Session;

/** Forecasts documents through the desks, for tests that read them. */
@Singleton
public class Papers {
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    private final ForecastDesk forecasts;
    private final MeetingDesk meetings;
    private final Clock clock;

    Papers(ForecastDesk forecasts, MeetingDesk meetings, Clock clock) {
        this.forecasts = forecasts;
        this.meetings = meetings;
        this.clock = clock;
    }

    public static Actor person(String name, Role... roles) {
        return new Actor(new PersonId(name), Set.of(roles), Set.of(), Map.of(), "test");
    }

    /** Adds a body that meets for the first time so many weeks from now. */
    public Considered meeting(String body, DutyStation station, int weeksAhead) {
        LocalDate opens = LocalDate.now(clock).plusWeeks(weeksAhead);
        Actor officer = person("officer", Role.OFFICER);
        meetings.save(officer, new Body(body, Map.of(Language.EN, body), station, Anchor.SESSION_OPENING, 0), Seen.ANY);
        meetings.save(officer, new Session(body, "81", opens, opens.plusWeeks(4), 0), Seen.ANY);
        return new Considered(body, "81", null);
    }

    public Document forecast(Considered considered) {
        return forecast(considered, metadata -> metadata);
    }

    public Document forecast(Considered considered, UnaryOperator<Metadata> change) {
        int number = NUMBERS.incrementAndGet();
        Metadata metadata = new Metadata(
                Map.of(Language.EN, "Report number " + number, Language.ZH, "第" + number + "号报告"),
                "report-of-the-secretary-general",
                Category.PRE_SESSION,
                List.of(Symbol.of("A/81/" + number)),
                Distribution.GENERAL,
                List.of(considered),
                Language.EN,
                "DESA",
                "A/RES/60/265, para. 54",
                4000,
                new PersonId("author"));
        return forecasts.forecast(
                person("officer", Role.OFFICER),
                new ForecastDesk.Forecast(change.apply(metadata), EnumSet.allOf(Language.class), null, null));
    }
}
