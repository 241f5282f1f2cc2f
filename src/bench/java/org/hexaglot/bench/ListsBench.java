package org.hexaglot.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The lists people look at, with few and with many rows: the first page of the pool with 1,000 and with 100,000 open
 * tasks, and the board of a session of 200 documents among as many documents as there are tasks. The same question with
 * few rows is the peer of the one with many.
 */
public final class ListsBench {
    private static final int FEW = 1_000;
    private static final int CALLS = 300;

    private ListsBench() {}

    /** @param args number of documents and open tasks in the large case (default 100000) */
    public static void main(String[] args) throws Exception {
        int many = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-lists");
        try (ServiceProcess service = ServiceProcess.start(data.resolve("data"), Map.of())) {
            ApiClient api = new ApiClient(service.base(), ApiClient.newTokens(), new AtomicInteger());
            JourneyScript.prepare(api);
            try (Connection connection =
                            DatabaseOfService.of(service.data()).connect();
                    Statement statement = connection.createStatement()) {
                seed(statement, 1, FEW);
                double[] few = measure(api, FEW);
                seed(statement, FEW + 1, many);
                double[] lots = measure(api, many);
                for (int i = 0; i < few.length; i++) {
                    System.out.printf(
                            Locale.ROOT, "growth of p95 from %d to %d: %.2f%n", FEW, many, lots[i] / few[i]);
                }
            }
        }
    }

    private static double[] measure(ApiClient api, int rows) {
        return new double[] {
            measure(api, rows, "translator-fr", "/api/tasks?scope=available"),
            measure(api, rows, "processor", "/api/tasks?scope=available"),
            measure(api, rows, "officer", "/api/monitoring/board?session=BENCH/2&limit=200"),
            measure(api, rows, "officer", "/api/documents?sort=dueAt")
        };
    }

    private static double measure(ApiClient api, int rows, String person, String path) {
        Latencies latencies = new Latencies();
        for (int i = 0; i < CALLS; i++) {
            api.get(person, path).must(200);
        }
        for (int i = 0; i < CALLS; i++) {
            latencies.time(() -> api.get(person, path).must(200));
        }
        System.out.printf(Locale.ROOT, "%,d rows, %s %s: %s%n", rows, person, path, latencies);
        return latencies.quantile(.95);
    }

    /** Documents in translation with six languages and one open task each; every five-hundredth is of session 2. */
    private static void seed(Statement statement, int from, int to) throws Exception {
        statement.execute("INSERT IGNORE INTO conference_session (body, number, opens, closes)"
                + " VALUES ('BENCH', '2', CURDATE() + INTERVAL 30 WEEK, CURDATE() + INTERVAL 34 WEEK)");
        String rows = " FROM seq_" + from + "_to_" + to + " s";
        statement.execute(
                """
                INSERT INTO document (id, version, title, main_symbol, sort_key, symbols, considered, type,
                    category, distribution, original_language, department, mandate, estimated_words, submitter, station, stage, rule, anchor,
                    anchor_kind, governing_body, governing_session, submit_by, issue_by, must_move_by, due_at,
                    submitted_at, on_time, words, word_limit, slot_number, created_at, updated_at)
                SELECT LOWER(LPAD(CONV(s.seq, 10, 32), 26, '0')), 1, CONCAT('{"en":"Seeded ', s.seq, '"}'),
                    CONCAT('A/SEED/', s.seq), CONCAT('a!seed!', LPAD(s.seq, 10, '0')),
                    CONCAT('["A/SEED/', s.seq, '"]'), '["BENCH","1",""]',
                    'report', 'pre-session', 'general', 'en', 'DESA', 'none', 5000, 'author', 'new-york', 'translation',
                    'pre-session-10-4-6', CURDATE() + INTERVAL 30 WEEK, 'SESSION_OPENING', 'BENCH', '1',
                    CURDATE() - INTERVAL 1 WEEK, CURDATE() + INTERVAL (1 + s.seq % 200) DAY,
                    CURDATE() + INTERVAL (1 + s.seq % 200) DAY, NOW() + INTERVAL s.seq MINUTE, NOW(), TRUE, 5000, 8500,
                    1, NOW(), NOW()
                """
                        + rows);
        statement.execute("INSERT INTO document_symbol (document_id, position, symbol, lookup_key)"
                + " SELECT LOWER(LPAD(CONV(s.seq, 10, 32), 26, '0')), 0, CONCAT('A/SEED/', s.seq), CONCAT('a/seed/', s.seq)"
                + rows);
        String session = to <= FEW ? "IF(s.seq <= 200, '2', '1')" : "'1'";
        statement.execute("INSERT INTO document_consideration (document_id, position, body, session)"
                + " SELECT LOWER(LPAD(CONV(s.seq, 10, 32), 26, '0')), 0, 'BENCH', " + session + rows);
        for (String language : JourneyScript.LANGUAGES) {
            statement.execute("INSERT INTO language_version (document_id, language, state, translate_by, revise_by,"
                    + " process_by, proofread_by) SELECT LOWER(LPAD(CONV(s.seq, 10, 32), 26, '0')), '" + language
                    + "', 'translating', NOW() + INTERVAL s.seq MINUTE, NOW(), NOW(), NOW()" + rows);
        }
        statement.execute("INSERT INTO task (id, document_id, name, language, source, station, body, restricted,"
                + " due_at, priority, words, opened_at) SELECT CONCAT('seed-', s.seq), LOWER(LPAD(CONV(s.seq, 10, 32), 26, '0')),"
                + " ELT(1 + s.seq % 4, 'translate', 'revise', 'processText', 'proofread'),"
                + " ELT(1 + s.seq % 5, 'ar', 'zh', 'fr', 'ru', 'es'), 'en', 'new-york', 'BENCH', FALSE,"
                + " NOW() + INTERVAL s.seq MINUTE, 1, 5000, NOW()" + rows);
        statement.execute("ANALYZE TABLE document, task, language_version, document_consideration");
    }
}
