package org.hexaglot.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.outlook.Holdup.Cause;
import org.hexaglot.planning.Work;
import org.hexaglot.planning.WorkingCalendar;
import org.hexaglot.planning.WorkloadStandards;
import org.jspecify.annotations.Nullable;

/**
 * What a walk says in dates. The walk gives the likely day; how far off it may be comes from how finished work spread
 * around what was foreseen for it ({@link Spread}), applied to the time from the start of the work to the likely day, and
 * from what came of earlier calls ({@link Calibration}). All languages of a document are taken to be off together, so the document is as probable as its least probable language.
 */
public final class Foresight {
    private static final double FEW = .1;
    private static final double HALF = .5;
    private static final double MOST = .9;

    /** A range never goes further than so many of the known cases: what lies beyond are single misfortunes. */
    private static final double FURTHEST = .95;

    private static final Work[] WORKS = Work.values();
    private static final Cause[] CAUSES = Cause.values();

    private final Season season;
    private final Workforce force;
    private final Walk walk;
    private final Spread spread;
    private final Calibration calibration;
    private final double soon;
    private final double slow;

    private Foresight(Season season, Workforce force, Walk walk, Spread spread, Calibration calibration) {
        this.season = season;
        this.force = force;
        this.walk = walk;
        this.spread = spread;
        this.calibration = calibration;
        this.soon = spread.quantile(Math.min(HALF, calibration.toBeCalled(FEW)));
        this.slow = spread.quantile(Math.max(HALF, Math.min(FURTHEST, calibration.toBeCalled(MOST))));
    }

    /** What is foreseen of each document, in the order in which they are worked on. */
    public static List<Prospect> of(
            Season season, Workforce force, WorkloadStandards standards, Pace pace, Calibration calibration) {
        Walk walk = Walk.through(season, force, standards, pace);
        return new Foresight(season, force, walk, pace.spread(), calibration).prospects();
    }

    private List<Prospect> prospects() {
        List<Prospect> prospects = new ArrayList<>(season.documents().size());
        for (int i = 0; i < season.documents().size(); i++) {
            prospects.add(prospect(season.documents().get(i), season.firstVersion[i]));
        }
        return prospects;
    }

    private Prospect prospect(OpenDocument document, int first) {
        Map<Language, Likely> languages = new EnumMap<>(Language.class);
        int last = first;
        Double least = null;
        Double leastCalled = null;
        for (int i = 0; i < document.versions().size(); i++) {
            Likely likely = likely(document, i, first + i);
            languages.put(document.versions().get(i).language(), likely);
            least = lesser(least, likely.probability());
            leastCalled = lesser(leastCalled, likely.called());
            last = walk.ready[first + i] > walk.ready[last] ? first + i : last;
        }
        Likely whole = likely(document, last - first, last);
        return new Prospect(
                document,
                new Likely(whole.on(), whole.earliest(), whole.latest(), least, leastCalled, whole.holdup()),
                languages);
    }

    private static @Nullable Double lesser(@Nullable Double one, @Nullable Double other) {
        return one == null || other != null && other < one ? other : one;
    }

    /** What is done before the languages part concerns the document as a whole. */
    private @Nullable Language language(OpenDocument document, int place, int version) {
        boolean whole = walk.work[version] < Work.TRANSLATE.ordinal();
        return whole ? null : document.versions().get(place).language();
    }

    private Likely likely(OpenDocument document, int place, int version) {
        double ready = walk.ready[version];
        int start = force.day(document.startsOn());
        Holdup holdup = holdup(version, language(document, place, version));
        if (ready == Walk.NEVER) {
            Double none = document.issueBy() == null ? null : (Double) 0.0;
            return new Likely(null, null, null, none, none, holdup);
        }
        double takes = ready - start;
        LocalDate on = date(document, ready);
        LocalDate earliest = date(document, start + takes * soon);
        LocalDate latest = date(document, start + takes * slow);
        LocalDate issueBy = document.issueBy();
        if (issueBy == null) {
            return new Likely(on, earliest, latest, null, null, holdup);
        }
        double time = ChronoUnit.DAYS.between(force.from(), issueBy) + 1.0 - start;
        if (takes <= 0 || time <= 0) {
            double certain = time > 0 ? 1 : 0;
            return new Likely(on, earliest, latest, certain, certain, holdup);
        }
        double called = spread.within(time / takes);
        return new Likely(on, earliest, latest, calibration.corrected(called), called, holdup);
    }

    /** The day at the station; what ends on a free day ends on the next working day. */
    private LocalDate date(OpenDocument document, double at) {
        WorkingCalendar calendar = force.calendar(document.station());
        LocalDate day = force.from().plusDays(Walk.dayOf(at));
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private Holdup holdup(int version, @Nullable Language language) {
        int work = walk.work[version];
        return new Holdup(
                language,
                work < 0 ? null : WORKS[work],
                CAUSES[walk.cause[version]],
                Math.round(walk.before[version]),
                (int) Math.min(Workforce.DAYS, Math.ceil(walk.held[version])));
    }
}
