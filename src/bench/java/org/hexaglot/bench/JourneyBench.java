package org.hexaglot.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Whole journeys over HTTP with four connections beside the bare engine doing the same task steps with four threads on
 * the same database server, in turns. Prints operations (starts, claims, completions) a second of both and their ratio,
 * the latencies of claim and complete, how far the statistics are behind, server errors and the service's resident memory.
 */
public final class JourneyBench {
    private static final int THREADS = 4;
    /** Until the service's compiler has seen what it will see for weeks; the engine alone needs less. */
    private static final int WARM_UP_SECONDS = 240;
    private static final AtomicLong SYMBOL = new AtomicLong();

    private JourneyBench() {}

    /** @param args seconds of each measured turn (default 20) and number of turns (default 3) */
    public static void main(String[] args) throws Exception {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        int turns = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-journey");
        byte[] file = BenchFile.docx();
        try (ServiceProcess service = ServiceProcess.start(data.resolve("data"), Map.of())) {
            System.out.printf(Locale.ROOT, "first start to health: %.1f s%n", service.startSeconds());
            Map<String, String> tokens = ApiClient.newTokens();
            AtomicInteger errors = new AtomicInteger();
            JourneyScript.prepare(new ApiClient(service.base(), tokens, errors));
            Latencies claims = new Latencies();
            Latencies completions = new Latencies();
            AtomicLong ours = new AtomicLong();
            AtomicLong bare = new AtomicLong();
            DatabaseOfService database = DatabaseOfService.of(service.data());
            try (BareEngine engine = BareEngine.start(
                    database.url(), database.user(), database.password(), Path.of("bpmn"), bare)) {
                List<JourneyScript> scripts = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    ApiClient api = new ApiClient(service.base(), tokens, errors);
                    scripts.add(new JourneyScript(api, file, claims, completions, ours));
                }
                AtomicInteger next = new AtomicInteger();
                ThreadLocal<JourneyScript> mine =
                        ThreadLocal.withInitial(() -> scripts.get(next.getAndIncrement() % THREADS));
                Consumer<String> overHttp = symbol -> mine.get().run(symbol);
                repeat(WARM_UP_SECONDS, overHttp);
                service.awaitIdle();
                repeat(WARM_UP_SECONDS / 3, engine::run);
                claims.clear();
                completions.clear();
                double ratios = 0;
                Latencies lags = new Latencies();
                for (int turn = 0; turn < turns; turn++) {
                    double ofOurs = withLag(database, lags, () -> rate(ours, seconds, overHttp));
                    // Else the engine would run beside what the service had put off, and seem slower than it is.
                    service.awaitIdle();
                    double ofBare = rate(bare, seconds, engine::run);
                    ratios += ofOurs / ofBare;
                    System.out.printf(
                            Locale.ROOT,
                            "turn %d: over HTTP %.0f operations/s, bare engine %.0f operations/s, ratio %.2f%n",
                            turn + 1,
                            ofOurs,
                            ofBare,
                            ofOurs / ofBare);
                }
                System.out.printf(Locale.ROOT, "mean ratio %.2f%n", ratios / turns);
                System.out.println("claim    " + claims);
                System.out.println("complete " + completions);
                System.out.println("statistics behind the journal " + lags);
                System.out.println("answers of 500 and above: " + errors.get());
                System.out.println("resident memory of the service: " + service.residentMebibytes() + " MiB");
            }
        }
    }

    private static double withLag(DatabaseOfService database, Latencies lags, Callable<Double> turn) throws Exception {
        try (FollowerLag lag = new FollowerLag(database, lags)) {
            return turn.call();
        }
    }

    private static double rate(AtomicLong operations, int seconds, Consumer<String> journey) throws Exception {
        long before = operations.get();
        long began = System.nanoTime();
        repeat(seconds, journey);
        return (operations.get() - before) / ((System.nanoTime() - began) / 1e9);
    }

    private static void repeat(int seconds, Consumer<String> journey) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            work.add(() -> {
                while (System.nanoTime() < end) {
                    journey.accept("A/BENCH/" + SYMBOL.incrementAndGet());
                }
                return null;
            });
        }
        for (Future<Void> done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();
    }
}
