package org.hexaglot;

import io.micronaut.context.ApplicationContext;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.hexaglot.monitoring.MonthSums;
import org.hexaglot.statistics.Statistics;

/** Counting all figures anew from the command line, on the data of a service that is not running. */
final class StoppedRebuild {
    static final Map<String, Object> PROPERTIES = Map.of(
            "hexaglot.jobs.enabled", false,
            "hexaglot.demo.people", false,
            "hexaglot.demo.session", false);

    private static final Duration NEWS = Duration.ofSeconds(10);

    private StoppedRebuild() {}

    /** Prints how far it has come, and at the end how many entries of the journal were read in how many seconds. */
    static int run(ApplicationContext context, PrintStream out) {
        long begun = System.nanoTime();
        long[] told = {begun};
        long read = context.getBean(Statistics.class).rebuild(entries -> {
            if (System.nanoTime() - told[0] > NEWS.toNanos()) {
                told[0] = System.nanoTime();
                out.printf(Locale.ROOT, "%,d entries%n", entries);
                out.flush();
            }
        });
        context.getBean(MonthSums.class).bringUp();
        double seconds = Math.max(1, System.nanoTime() - begun) / 1e9;
        out.printf(Locale.ROOT, "%,d entries in %.1f s: %,.0f a second%n", read, seconds, read / seconds);
        out.flush();
        return 0;
    }
}
