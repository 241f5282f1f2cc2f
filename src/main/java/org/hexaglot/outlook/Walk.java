package org.hexaglot.outlook;

import org.hexaglot.kernel.Language;
import org.hexaglot.outlook.Holdup.Cause;
import org.hexaglot.outlook.OpenDocument.Waits;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Work;
import org.hexaglot.planning.WorkloadStandards;
import org.jspecify.annotations.Nullable;

/**
 * Walks a season through the days of the people who work on it. Documents take their turns in the order of the season,
 * and each takes on each day what those before it left of the days of the crews that do its step. That gives the same as
 * walking day by day and letting every crew spend its day on its queue in order, because whoever comes later in the order
 * never takes anything from those before; but it is one pass over arrays. Time runs in calendar days with fractions:
 * a step that ends at noon is followed by the next one at noon.
 *
 * <p>As in every shop with an order of precedence, more people in one step may make a single document later: another one
 * that goes before it then arrives earlier at the next step (R. L. Graham, 1966).
 */
public final class Walk {
    /** What is never ready within the days looked at. */
    static final double NEVER = Double.POSITIVE_INFINITY;

    private static final double NOTHING = 1e-9;
    private static final int DAYS = Workforce.DAYS;
    private static final int LANGUAGES = Language.OFFICIAL.size();
    private static final int WORKS = Work.values().length;
    private static final int POOLS = DutyStation.values().length * WORKS * LANGUAGES;

    private final Season season;
    private final Workforce force;
    private final WorkloadStandards standards;
    private final Pace pace;
    private final double[] free;
    private final double[] capacity;
    private final boolean[] open = new boolean[DutyStation.values().length * DAYS];
    private final int[][] routes = new int[POOLS * LANGUAGES * 2][];

    /** When each version is ready, and what keeps it longest; as many as the season has versions. */
    final double[] ready;

    final byte[] work;
    final byte[] cause;
    final double[] before;
    final double[] held;

    private int queued;
    private int worked;
    private int away;
    private double ahead;

    private double longest;
    private byte longestWork;
    private byte longestCause;
    private double longestBefore;

    private Walk(Season season, Workforce force, WorkloadStandards standards, Pace pace) {
        this.season = season;
        this.force = force;
        this.standards = standards;
        this.pace = pace;
        this.free = force.days();
        this.capacity = free.clone();
        this.ready = new double[season.versions()];
        this.work = new byte[ready.length];
        this.cause = new byte[ready.length];
        this.before = new double[ready.length];
        this.held = new double[ready.length];
        for (DutyStation station : DutyStation.values()) {
            for (int day = 0; day < DAYS; day++) {
                open[station.ordinal() * DAYS + day] = force.isOpen(station, day);
            }
        }
    }

    /** The walk, finished. */
    public static Walk through(Season season, Workforce force, WorkloadStandards standards, Pace pace) {
        Walk walk = new Walk(season, force, standards, pace);
        for (int i = 0; i < season.documents().size(); i++) {
            walk.document(season.documents().get(i), season.firstVersion[i]);
        }
        return walk;
    }

    /** What is left of the days of the crews, one crew behind the other. */
    double[] free() {
        return free.clone();
    }

    private void document(OpenDocument document, int first) {
        longest = 0;
        longestWork = -1;
        longestCause = (byte) Cause.RELEASE.ordinal();
        longestBefore = 0;
        ahead = 0;
        double at = force.day(document.startsOn());
        if (at > 0 && document.waits() != Waits.NOTHING) {
            Cause outside = document.waits() == Waits.MANUSCRIPT ? Cause.MANUSCRIPT : Cause.ANSWER;
            keep(at, document.waits() == Waits.MANUSCRIPT ? null : document.next(), outside);
        }
        for (int step = document.next().ordinal(); step < Work.TRANSLATE.ordinal(); step++) {
            double left = step == document.next().ordinal() ? document.left() : 1;
            at = step(document, Work.values()[step], document.original(), document.words(), left, true, at);
        }
        double common = longest;
        byte commonWork = longestWork;
        byte commonCause = longestCause;
        double commonBefore = longestBefore;
        for (int i = 0; i < document.versions().size(); i++) {
            longest = common;
            longestWork = commonWork;
            longestCause = commonCause;
            longestBefore = commonBefore;
            version(document, document.versions().get(i), first + i, at);
        }
    }

    private void version(OpenDocument document, OpenVersion version, int index, double from) {
        double at = from;
        boolean original = version.language() == document.original();
        for (int i = version.next().ordinal(); i < Work.RELEASE.ordinal(); i++) {
            Work step = Work.values()[i];
            boolean translating = step == Work.TRANSLATE || step == Work.REVISE;
            if (!original || !translating) {
                double left = step == version.next() ? version.left() : 1;
                int words = translating ? version.words() : document.words();
                at = step(document, step, version.language(), words, left, version.inHouse(), at);
            }
        }
        ready[index] = at;
        work[index] = longestWork;
        cause[index] = longestCause;
        before[index] = longestBefore;
        held[index] = longest;
    }

    private double step(
            OpenDocument document, Work step, Language language, int words, double left, boolean inHouse, double at) {
        if (at >= DAYS) {
            return NEVER;
        }
        long counted = Math.max(1, words);
        boolean shared = step == Work.TRANSLATE || step == Work.REVISE;
        double people = shared ? standards.sharing(counted) : 1;
        double amount = standards.days(step, counted) * people * left / pace.factor(step);
        int[] crews = route(step, document.station(), document.original(), language, inHouse);
        double end = spend(crews, document.station().ordinal(), amount, people, at);
        ahead *= amount > 0 ? counted * left / amount : 0;
        keep(end - at, step, cause());
        return end;
    }

    /** Takes days from the crews until the amount is done, never more than so many people's, and answers when it is. */
    private double spend(int[] crews, int station, double amount, double people, double at) {
        queued = 0;
        worked = 0;
        away = 0;
        ahead = 0;
        double left = amount;
        int day = (int) at;
        double gone = at - day;
        while (left > NOTHING && day < DAYS && crews.length > 0) {
            double wanted = Math.min(left, people * (1 - gone));
            double did = take(crews, day, wanted);
            left -= did;
            if (left <= NOTHING) {
                worked++;
                return day + Math.min(1, gone + did / people);
            }
            count(crews, day, station, did, wanted);
            day++;
            gone = 0;
        }
        return left <= NOTHING ? at : NEVER;
    }

    private double take(int[] crews, int day, double wanted) {
        double did = 0;
        for (int crew : crews) {
            double there = free[crew * DAYS + day];
            if (there > 0) {
                double taken = Math.min(there, wanted - did);
                free[crew * DAYS + day] = there - taken;
                did += taken;
            }
        }
        return did;
    }

    private void count(int[] crews, int day, int station, double did, double wanted) {
        if (did + NOTHING >= wanted) {
            worked++;
            return;
        }
        double there = 0;
        for (int crew : crews) {
            there += capacity[crew * DAYS + day];
        }
        if (there > did + NOTHING) {
            queued++;
            ahead += there - did;
        } else if (there > 0) {
            worked++;
        } else if (open[station * DAYS + day]) {
            away++;
        }
    }

    private Cause cause() {
        if (queued + worked == 0) {
            return Cause.NOBODY;
        }
        if (away > queued && away > worked) {
            return Cause.AWAY;
        }
        return queued > worked ? Cause.QUEUE : Cause.LENGTH;
    }

    private void keep(double days, @Nullable Work step, Cause why) {
        if (days > longest) {
            longest = days;
            longestWork = (byte) (step == null ? -1 : step.ordinal());
            longestCause = (byte) why.ordinal();
            longestBefore = ahead;
        }
    }

    private int[] route(Work step, DutyStation station, Language source, Language target, boolean inHouse) {
        boolean outside = step == Work.TRANSLATE && !inHouse;
        int key = (pool(station, step, target) * LANGUAGES + source.ordinal()) * 2 + (outside ? 1 : 0);
        int[] route = routes[key];
        if (route == null) {
            int[] contractors = outside ? force.contractualRoute(station, source, target) : new int[0];
            route = contractors.length > 0 ? contractors : force.route(step, station, source, target);
            routes[key] = route;
        }
        return route;
    }

    private static int pool(DutyStation station, Work step, Language language) {
        return (station.ordinal() * WORKS + step.ordinal()) * LANGUAGES + language.ordinal();
    }

    /** The last day is the present one for what is ready. */
    static int dayOf(double at) {
        return Math.max(0, (int) Math.ceil(at - NOTHING) - 1);
    }
}
