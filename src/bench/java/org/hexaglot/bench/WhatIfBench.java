package org.hexaglot.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hexaglot.outlook.Calibration;
import org.hexaglot.outlook.Foresight;
import org.hexaglot.outlook.OpenDocument;
import org.hexaglot.outlook.Pace;
import org.hexaglot.outlook.Season;
import org.hexaglot.outlook.Seasons;
import org.hexaglot.outlook.Walk;
import org.hexaglot.outlook.Workforce;
import org.hexaglot.people.Person;

/**
 * What-if of a season: documents turned into an order, staff into days, all walked through them and what comes of it
 * compared with today. Its peer is the foresight of today alone; the ceiling is one pass over as many numbers as the days
 * of all crews.
 */
public final class WhatIfBench {
    private static final int WEEKS = 30;
    private static final int TRANSLATORS = 25;
    private static final int ROUNDS = 30;

    private WhatIfBench() {}

    /** @param args number of open documents (default 5000) */
    public static void main(String[] args) {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 5_000;
        Random chance = new Random(2026);
        List<OpenDocument> open = Seasons.season(chance, documents, WEEKS).documents();
        List<Person> people = Seasons.people(chance, TRANSLATORS);
        Season season = new Season(open);
        Workforce force = Workforce.of(people, Seasons.RULES, Seasons.TODAY);
        System.out.printf(
                Locale.ROOT, "%,d open documents, %,d people, %d crews%n", documents, people.size(), force.crews().size());
        long began = System.nanoTime();
        Foresight.of(season, force, Seasons.STANDARDS, Pace.STANDARD, Calibration.NONE);
        System.out.printf(Locale.ROOT, "today, the first time in this process: %.0f ms%n", milliseconds(began));
        double[] pass = new double[force.crews().size() * Workforce.DAYS];
        double ceiling = measure("ceiling, a pass over the days of all crews", () -> sum(pass));
        double today = measure(
                "peer, today alone", () -> Foresight.of(season, force, Seasons.STANDARDS, Pace.STANDARD, Calibration.NONE));
        measure("of it the walk", () -> Walk.through(season, force, Seasons.STANDARDS, Pace.STANDARD));
        double whatIf = measure("what-if with a fifth more people", () -> {
            List<Person> more = new ArrayList<>(people);
            more.addAll(people.subList(0, people.size() / 5));
            Season changed = new Season(open.subList(0, open.size()));
            return Foresight.of(
                    changed, Workforce.of(more, Seasons.RULES, Seasons.TODAY), Seasons.STANDARDS, Pace.STANDARD, Calibration.NONE);
        });
        System.out.printf(
                Locale.ROOT, "what-if is %.2f times today alone, %.0f times the ceiling; limit 2000 ms%n",
                whatIf / today, whatIf / ceiling);
    }

    private static double measure(String what, Supplier<?> call) {
        Latencies latencies = new Latencies();
        for (int i = 0; i < ROUNDS; i++) {
            call.get();
        }
        for (int i = 0; i < ROUNDS; i++) {
            latencies.time(call);
        }
        System.out.printf(Locale.ROOT, "%s: %s%n", what, latencies);
        return latencies.quantile(.5);
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static double milliseconds(long since) {
        return (double) (System.nanoTime() - since) / TimeUnit.MILLISECONDS.toNanos(1);
    }
}
