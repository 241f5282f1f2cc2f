package org.hexaglot.bench;

import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hexaglot.database.Sql;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.journal.Follower;
import org.hexaglot.document.DocumentEvent;
import org.hexaglot.document.DocumentEvent.Kind;
import org.hexaglot.journal.Following;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.notification.MailFollower;
import org.hexaglot.notification.WebhookDesk;
import org.hexaglot.notification.WebhookFollower;
import org.hexaglot.operations.Office;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the journal a second that become rows of the outboxes, for mail and for a webhook that wants everything, in
 * the transactions in which they are taken. The limit is 2,000. The peer is the same rows of the outbox of mail inserted
 * bare, many in a statement.
 */
public final class RelayBench {
    private static final int ENTRIES = 40_000;
    private static final int DOCUMENTS = 5_000;
    private static final int PEOPLE = 200;
    private static final int ROWS_A_STATEMENT = 200;
    private static final int LIMIT = 2_000;
    private static final int CHUNK = 1_000;
    private static final List<Kind> KINDS = List.of(
            Kind.TaskClaimed,
            Kind.LanguageFileReceived,
            Kind.TaskAssigned,
            Kind.CheckWaived,
            Kind.DueDatesChanged,
            Kind.LanguageReturned,
            Kind.TranslationDone,
            Kind.OffersTaken);
    private static final String COLUMNS = "person, cause, letter, topic, entry, document_id, language, task, due_at,"
            + " made_at, send_at, state";

    private final Office office;
    private final Sql sql;
    private final TransactionOperations<Connection> transactions;

    @SuppressWarnings("unchecked")
    private RelayBench(Office office) {
        this.office = office;
        this.sql = office.bean(Sql.class);
        this.transactions = office.bean(TransactionOperations.class);
    }

    /** @param args entries of the journal (default 40000) */
    public static void main(String[] args) throws IOException {
        int entries = args.length > 0 ? Integer.parseInt(args[0]) : ENTRIES;
        Path folder = Files.createTempDirectory("relay-bench");
        try (Office office = Office.open(
                TestDatabase.freshSchema("relay"),
                folder.resolve("data").toString(),
                Map.of("hexaglot.mail.host", "mail.example", "hexaglot.webhooks.private-hosts", ""))) {
            RelayBench bench = new RelayBench(office);
            bench.seed();
            bench.tell(Math.min(entries, 4_000), false);
            bench.tell(entries, true);
            bench.peer();
        }
    }

    private void change(String statement, @Nullable Object... arguments) {
        transactions.executeWrite(status -> sql.update(statement, arguments));
    }

    private long count(String table) {
        return transactions.executeRead(status -> sql.one("SELECT COUNT(*) AS n FROM " + table, row -> row.number("n")))
                .orElseThrow();
    }

    /** Documents in translation, a claimed and an open task of each, and translators of two languages who can be reached. */
    private void seed() {
        String documents = " FROM seq_1_to_" + DOCUMENTS + " s";
        change(
                """
                INSERT INTO document (id, version, title, symbols, considered, type, category, distribution,
                    original_language, department, mandate, estimated_words, submitter, station, stage, rule, anchor,
                    anchor_kind, governing_body, governing_session, submit_by, issue_by, due_at, submitted_at, on_time,
                    words, word_limit, slot_number, created_at, updated_at)
                SELECT LOWER(LPAD(CONV(s.seq, 10, 32), 26, '0')), 1, CONCAT('{"en":"Seeded ', s.seq, '"}'),
                    CONCAT('["A/SEED/', s.seq, '"]'), '["BODY","1",""]', 'report-of-the-secretary-general', 'pre-session',
                    'general', 'en', 'DESA', 'none', 5000, CONCAT('bench-', 1 + s.seq % 200), 'new-york', 'translation',
                    'pre-session-10-4-6', CURDATE() + INTERVAL 30 WEEK, 'SESSION_OPENING', 'BODY', '1', CURDATE(),
                    CURDATE() + INTERVAL 90 DAY, NOW(), NOW(), TRUE, 5000, 8500, 1, NOW(), NOW()
                """
                        + documents);
        for (String language : JourneyScript.LANGUAGES) {
            change("INSERT INTO language_version (document_id, language, state, translate_by)"
                    + " SELECT LOWER(LPAD(CONV(s.seq, 10, 32), 26, '0')), '" + language + "', 'translating', NOW()"
                    + documents);
        }
        String people = " FROM seq_1_to_" + PEOPLE + " s";
        change("INSERT INTO person (id, name, email, duty_station, ui_language, active, may_self_revise, version, created_at)"
                + " SELECT CONCAT('bench-', s.seq), CONCAT('Bench ', s.seq), CONCAT('bench-', s.seq, '@example.org'),"
                + " 'new-york', 'en', TRUE, FALSE, 1, NOW()" + people);
        change("INSERT INTO person_role (person, role) SELECT CONCAT('bench-', s.seq), 'translator'" + people);
        change("INSERT INTO person_language (person, source, target)"
                + " SELECT CONCAT('bench-', s.seq), 'en', ELT(1 + s.seq % 5, 'ar', 'zh', 'fr', 'ru', 'es')" + people);
        tasks("'fr'", "CONCAT('bench-', 1 + s.seq % 200)", documents);
        office.bean(WebhookDesk.class).add(office.person("admin"), "https://example.org/", "Bench", Set.of());
        advance(office.bean(MailFollower.class));
        advance(office.bean(WebhookFollower.class));
    }

    private void tasks(String language, String assignee, String documents) {
        change("INSERT INTO task (id, document_id, name, language, source, station, restricted, due_at, priority, words,"
                + " opened_at, assignee) SELECT CONCAT(" + language + ", '-', s.seq),"
                + " LOWER(LPAD(CONV(s.seq, 10, 32), 26, '0')), 'translate', " + language + ", 'en', 'new-york', FALSE,"
                + " NOW(), 1, 5000, UTC_TIMESTAMP(), " + assignee + documents);
    }

    /** Acts as they come in a season: of four one is told to somebody, and with one in forty a task enters the pool. */
    private void tell(int entries, boolean shown) {
        int fresh = Math.min(DOCUMENTS, entries / 40);
        change("DELETE FROM task WHERE id LIKE 'ru-%'");
        tasks("'ru'", "NULL", " FROM seq_1_to_" + fresh + " s");
        record(entries);
        double mail = advance(office.bean(MailFollower.class));
        double webhooks = advance(office.bean(WebhookFollower.class));
        if (shown) {
            System.out.printf(
                    Locale.ROOT,
                    "%d entries became %d rows for mail (%.0f entries/s, limit %d) and %d for a webhook (%.0f entries/s,"
                            + " limit %d), load average %.1f%n",
                    entries,
                    count("outbox"),
                    entries / mail,
                    LIMIT,
                    count("webhook_delivery"),
                    entries / webhooks,
                    LIMIT,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    private void record(int entries) {
        Journal journal = office.bean(Journal.class);
        List<String> documents = transactions.executeRead(
                status -> sql.list("SELECT id FROM document ORDER BY id", row -> row.text("id")));
        for (int from = 0; from < entries; from += CHUNK) {
            List<DocumentEvent> events = new ArrayList<>();
            for (int i = from; i < Math.min(entries, from + CHUNK); i++) {
                events.add(DocumentEvent.of(new DocumentId(documents.get(i % DOCUMENTS)), KINDS.get(i % KINDS.size()))
                        .in(Language.FR)
                        .with("task", "translate")
                        .with("assignee", "bench-" + (1 + i % PEOPLE)));
            }
            transactions.executeWrite(status -> {
                journal.record(office.person("officer"), events);
                return events;
            });
        }
    }

    /** Has a follower take all there is; answers the seconds. */
    private double advance(Follower follower) {
        long began = System.nanoTime();
        while (office.bean(Following.class).advance(follower) > 0) {
            // until there is nothing new
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private void peer() {
        List<@Nullable Object[]> rows = transactions.executeRead(status -> sql.list(
                "SELECT " + COLUMNS + " FROM outbox ORDER BY id", row -> new @Nullable Object[] {
                    row.text("person"),
                    row.text("cause"),
                    row.text("letter"),
                    row.text("topic"),
                    row.optionalNumber("entry"),
                    row.text("document_id"),
                    row.optionalText("language"),
                    row.optionalText("task"),
                    row.instant("due_at"),
                    row.instant("made_at"),
                    row.instant("send_at"),
                    row.text("state")
                }));
        change("CREATE TABLE outbox_peer LIKE outbox");
        long began = System.nanoTime();
        for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            List<@Nullable Object[]> some = rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT));
            List<@Nullable Object> values = new ArrayList<>();
            some.forEach(row -> Collections.addAll(values, row));
            change(
                    "INSERT INTO outbox_peer (" + COLUMNS + ") VALUES "
                            + String.join(", ", Collections.nCopies(some.size(), "(?,?,?,?,?,?,?,?,?,?,?,?)")),
                    values.toArray());
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "peer: the %d rows for mail inserted bare: %.0f rows/s%n",
                rows.size(),
                rows.size() / seconds);
    }
}
