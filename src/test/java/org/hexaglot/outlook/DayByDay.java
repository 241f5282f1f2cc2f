package org.hexaglot.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hexaglot.kernel.Language;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Work;

/**
 * The plain way to do what {@link Walk} does: day after day everybody works on the queue before them, in its order, with
 * an object for each step. Slow and easy to believe.
 */
final class DayByDay {
    private static final double NOTHING = 1e-9;

    private static final class Task {
        final Work work;
        final int[] crews;
        final double people;
        double left;

        Task(Work work, int[] crews, double people, double left) {
            this.work = work;
            this.crews = crews;
            this.people = people;
            this.left = left;
        }
    }

    private static final class Line {
        final List<Task> tasks = new ArrayList<>();
        final List<Line> followers = new ArrayList<>();
        double at;
        int version = -1;
        boolean released = true;
    }

    private DayByDay() {}

    static double[] ready(Season season, Workforce force) {
        double[] ready = new double[season.versions()];
        Arrays.fill(ready, Walk.NEVER);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < season.documents().size(); i++) {
            lines.addAll(lines(season.documents().get(i), season.firstVersion[i], force));
        }
        for (int day = 0; day < Workforce.DAYS; day++) {
            double[] free = new double[force.crews().size()];
            for (int crew = 0; crew < free.length; crew++) {
                free[crew] = force.present(crew, day);
            }
            for (Line line : lines) {
                work(line, day, free, ready);
            }
        }
        return ready;
    }

    private static void work(Line line, int day, double[] free, double[] ready) {
        if (!line.released || line.at >= day + 1) {
            return;
        }
        line.at = Math.max(line.at, day);
        while (!line.tasks.isEmpty() && line.at < day + 1) {
            Task task = line.tasks.get(0);
            double wanted = Math.min(task.left, task.people * (1 - (line.at - day)));
            double did = 0;
            for (int crew : task.crews) {
                double taken = Math.min(free[crew], wanted - did);
                free[crew] -= taken;
                did += taken;
            }
            task.left -= did;
            if (task.left > NOTHING) {
                line.at = day + 1.0;
            } else {
                line.at = Math.min(day + 1.0, line.at + did / task.people);
                line.tasks.remove(0);
            }
        }
        if (line.tasks.isEmpty()) {
            if (line.version >= 0 && ready[line.version] == Walk.NEVER) {
                ready[line.version] = line.at;
            }
            for (Line follower : line.followers) {
                if (!follower.released) {
                    follower.released = true;
                    follower.at = line.at;
                }
            }
        }
    }

    private static List<Line> lines(OpenDocument document, int first, Workforce force) {
        Line head = new Line();
        head.at = force.day(document.startsOn());
        for (Work work : List.of(Work.REVIEW, Work.EDIT)) {
            if (document.next().compareTo(work) <= 0) {
                head.tasks.add(task(document, work, document.original(), document.words(), force));
            }
        }
        List<Line> lines = new ArrayList<>(List.of(head));
        for (int i = 0; i < document.versions().size(); i++) {
            OpenVersion version = document.versions().get(i);
            Line line = new Line();
            line.version = first + i;
            line.released = false;
            for (Work work : List.of(Work.TRANSLATE, Work.REVISE, Work.PROCESS, Work.PROOFREAD)) {
                boolean translating = work == Work.TRANSLATE || work == Work.REVISE;
                if (version.next().compareTo(work) <= 0
                        && !(translating && version.language() == document.original())) {
                    int words = translating ? version.words() : document.words();
                    line.tasks.add(task(document, work, version.language(), words, force));
                }
            }
            head.followers.add(line);
            lines.add(line);
        }
        return lines;
    }

    private static Task task(OpenDocument document, Work work, Language language, int words, Workforce force) {
        boolean shared = work == Work.TRANSLATE || work == Work.REVISE;
        double people = shared ? Seasons.STANDARDS.sharing(words) : 1;
        DutyStation station = document.station();
        return new Task(
                work,
                force.route(work, station, document.original(), language),
                people,
                Seasons.STANDARDS.days(work, words) * people);
    }
}
