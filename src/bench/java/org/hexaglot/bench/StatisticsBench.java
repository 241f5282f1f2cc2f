package org.hexaglot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexaglot.monitoring.Period;

/**
 * Figures over ten years of a conference service: how fast they are rebuilt from the journal, and how fast managers get
 * them. The same questions over one year, a tenth of the documents, are the peer; figures are compared with a plain
 * recomputation over the documents, which must give the same to the last one.
 */
public final class StatisticsBench {
    private static final int FEW = 30_000;
    private static final int CALLS = 60;
    private static final int ROUNDS = 3;

    /** Back from the last one; the small case has no documents before them. */
    private static final int QUARTERS = 3;

    private StatisticsBench() {}

    /** @param args number of documents in the large case (default 300000) */
    public static void main(String[] args) throws Exception {
        int many = args.length > 0 ? Integer.parseInt(args[0]) : 10 * FEW;
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-statistics")
                .resolve("data");
        write(data, many - FEW + 1, many, many);
        rebuild(data);
        Map<String, Double> few = measure(data, FEW);
        if (many > FEW) {
            write(data, 1, many - FEW, many);
            rebuild(data);
            Map<String, Double> lots = measure(data, many);
            few.forEach((question, figure) -> System.out.printf(
                    Locale.ROOT,
                    "growth of p95 from %,d to %,d documents: %.2f of %s%n",
                    FEW,
                    many,
                    lots.get(question) / figure,
                    question));
        }
    }

    private static ServiceProcess service(Path data) throws Exception {
        return ServiceProcess.start(data, Map.of("HEXAGLOT_JOBS_ENABLED", "false"));
    }

    private static void write(Path data, int from, int to, int last) throws Exception {
        long begun = System.nanoTime();
        try (ServiceProcess service = service(data);
                Connection connection = DatabaseOfService.of(data).connect();
                Statement statement = connection.createStatement()) {
            PastYears.write(statement, from, to, last);
        }
        System.out.printf(
                Locale.ROOT,
                "%,d documents with %,d entries written in %.0f s%n",
                to - from + 1,
                (to - from + 1L) * PastYears.ENTRIES_OF_A_DOCUMENT,
                (System.nanoTime() - begun) / 1e9);
    }

    /** As whoever keeps the service does it: on the data of a stopped service. */
    private static void rebuild(Path data) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx300m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.hexaglot.Hexaglot",
                "rebuild");
        builder.environment().put("HEXAGLOT_DATA", data.toString());
        builder.environment().put("MICRONAUT_ENVIRONMENTS", "demo");
        Process process = builder.inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the rebuild failed");
        }
    }

    /** The p95 of each question, in milliseconds. */
    private static Map<String, Double> measure(Path data, int documents) throws Exception {
        LocalDate today = LocalDate.now();
        try (ServiceProcess service = service(data)) {
            ApiClient api = new ApiClient(service.base(), ApiClient.newTokens(), new AtomicInteger());
            compare(api, data, today.minusYears(1), today.minusDays(2));
            Map<String, Double> figures = new LinkedHashMap<>();
            for (String question : questions(today)) {
                figures.put(question, time(api, documents, question));
            }
            figures.put("first looks", firstLooks(api, documents, lastQuarter(today)));
            return figures;
        }
    }

    private static List<String> questions(LocalDate today) {
        String year = "from=" + today.minusYears(1) + "&to=" + today;
        List<String> questions = new ArrayList<>();
        questions.add("/management?period=" + lastQuarter(today).code());
        questions.add("/management?period=" + lastQuarter(today).from().getYear());
        for (String by : List.of("", "body", "session", "station", "language", "department", "month", "quarter")) {
            questions.add("/api/monitoring/indicators?" + year + "&by=" + by);
        }
        for (String by : List.of("", "body", "language", "month")) {
            questions.add("/api/monitoring/work?" + year + "&by=" + by);
        }
        questions.add("/api/monitoring/documents?indicator=contractual&met=true&" + year);
        for (String rows : List.of("", "&body=BODY3", "&by=language&language=fr", "&department=DEP7&station=geneva")) {
            questions.add("/api/monitoring/documents?indicator=issuance&met=false&" + year + rows);
        }
        questions.add("/api/monitoring/board?session=BODY3/" + today.getYear() + "&limit=200");
        return questions;
    }

    /** The last one that is over: both cases have all of its documents. */
    private static Period lastQuarter(LocalDate today) {
        return Period.quarterOf(today).previous();
    }

    /** The middle of the p95 of some rounds: one alone says more of what else the machine did just then. */
    private static double time(ApiClient api, int documents, String path) {
        Latencies first = new Latencies();
        first.time(() -> api.get("manager", path).must(200));
        for (int i = 0; i < CALLS / 2; i++) {
            api.get("manager", path).must(200);
        }
        List<Latencies> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Latencies latencies = new Latencies();
            for (int i = 0; i < CALLS; i++) {
                latencies.time(() -> api.get("manager", path).must(200));
            }
            rounds.add(latencies);
        }
        rounds.sort(Comparator.comparingDouble(round -> round.quantile(.95)));
        Latencies middle = rounds.get(ROUNDS / 2);
        System.out.printf(
                Locale.ROOT, "%,d documents, %s: first %.0f ms, then %s%n", documents, path, first.quantile(1), middle);
        return middle.quantile(.95);
    }

    /** The home of management, each time of a quarter and station that nobody has asked for in the last minute. */
    private static double firstLooks(ApiClient api, int documents, Period last) {
        Latencies latencies = new Latencies();
        for (String station : List.of("", "&station=new-york", "&station=geneva", "&station=vienna", "&station=nairobi")) {
            Period quarter = last;
            for (int i = 0; i < QUARTERS; i++) {
                String path = "/management?period=" + quarter.code() + station;
                latencies.time(() -> api.get("manager", path).must(200));
                quarter = quarter.previous();
            }
        }
        System.out.printf(Locale.ROOT, "%,d documents, /management, first looks: %s%n", documents, latencies);
        return latencies.quantile(.95);
    }

    /** Issuance, by station, once more in plain words of the database; the last day must be over at all stations. */
    private static void compare(ApiClient api, Path data, LocalDate from, LocalDate to) throws Exception {
        String told = api.get("manager", "/api/monitoring/indicators?by=station&from=" + from + "&to=" + to)
                .must(200)
                .toString();
        try (Connection connection = DatabaseOfService.of(data).connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        """
                        SELECT d.station, COUNT(*) AS counted, SUM(COALESCE(d.issued_on <= d.issue_by, FALSE)) AS met
                          FROM document d
                         WHERE d.stage <> 'withdrawn' AND d.distribution <> 'restricted'
                           AND d.issue_by BETWEEN '%s' AND '%s' AND (d.issued_on IS NOT NULL OR d.issue_by < CURDATE())
                         GROUP BY d.station
                        """
                                .formatted(from, to))) {
            while (rows.next()) {
                String expected = "\"issuance\":{\"met\":" + rows.getLong("met") + ",\"of\":" + rows.getLong("counted");
                if (!told.contains(expected)) {
                    throw new IllegalStateException("expected " + expected + " in " + told);
                }
            }
        }
        System.out.println("figures equal a plain recomputation over the documents");
    }
}
