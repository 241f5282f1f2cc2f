package org.hexaglot.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hexaglot.attribution.Account;
import org.hexaglot.attribution.Attribution;
import org.hexaglot.database.Sql;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Document;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Stage;
import org.hexaglot.journal.Following;
import org.hexaglot.kernel.DocumentId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The figures of the demonstration's session, in which every awkward case happens. */
@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.jobs.enabled", value = "false")
@Property(name = "hexaglot.demo.session", value = "true")
@Property(name = "hexaglot.clock", value = "2026-11-20T15:00:00Z")
@Property(name = "hexaglot.data", value = "${hexaglot.test.folder:target}/statistics")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsIT implements TestPropertyProvider {
    private static final Map<String, String> TABLES = Map.of(
            "outcome", "indicator, due_on, id, position",
            "document_figures", "id",
            "document_days", "issued_on, id, holder, language",
            "step_figures", "document_id, language, step, turn");

    @Inject
    Statistics statistics;

    @Inject
    StatisticsFollower follower;

    @Inject
    Following following;

    @Inject
    Attribution attribution;

    @Inject
    Documents documents;

    @Inject
    Sql sql;

    @Inject
    TransactionOperations<Connection> transactions;

    private final ExecutorService executor = Executors.newFixedThreadPool(4);

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("statistics");
    }

    @BeforeAll
    void follow() {
        int taken = Following.AT_ONCE;
        while (taken >= Following.AT_ONCE) {
            taken = following.advance(follower);
        }
    }

    @Test
    void aRebuildFromNothingMakesTheSameFigures() {
        Map<String, List<String>> followed = tables();
        assertThat(followed)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        transactions.executeWrite(status -> {
            TABLES.keySet().forEach(table -> sql.update("DELETE FROM " + table));
            return true;
        });
        List<Long> told = new ArrayList<>();
        long read = statistics.rebuild(told::add);
        assertThat(tables()).isEqualTo(followed);
        assertThat(told).isSorted().last().isEqualTo(read);
        assertThat(read).isEqualTo(count("SELECT COUNT(*) AS n FROM journal WHERE document_id IS NOT NULL"));
    }

    @Test
    void rebuildsSideBySideDoNotHinderEachOther() {
        Map<String, List<String>> before = tables();
        for (int turn = 0; turn < 5; turn++) {
            transactions.executeWrite(status -> {
                TABLES.keySet().forEach(table -> sql.update("DELETE FROM " + table));
                return true;
            });
            List<CompletableFuture<Void>> rebuilds = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                rebuilds.add(CompletableFuture.runAsync(() -> statistics.rebuild(entries -> {}), executor));
            }
            rebuilds.forEach(CompletableFuture::join);
            assertThat(tables()).isEqualTo(before);
        }
    }

    @Test
    void takingTheLastEntriesOnceMoreChangesNothing() {
        Map<String, List<String>> before = tables();
        following.place(follower, 0);
        follow();
        assertThat(tables()).isEqualTo(before);
        assertThat(statistics.behind()).isZero();
    }

    @Test
    void theDaysOfAnIssuedDocumentAreThoseOfItsAccount() {
        int issued = 0;
        for (Document document : all()) {
            if (document.stage() != Stage.ISSUED) {
                continue;
            }
            issued++;
            Account account =
                    transactions.executeRead(status -> attribution.of(document)).orElseThrow();
            String id = document.id().value();
            assertThat(count("SELECT COALESCE(SUM(days), 0) AS n FROM document_days WHERE id = '" + id + "'"))
                    .isEqualTo(account.days());
            assertThat(count("SELECT working_days AS n FROM document_figures WHERE id = '" + id + "'"))
                    .isEqualTo(account.workingDays());
        }
        assertThat(issued).isPositive();
    }

    @Test
    void eachOpenTaskIsAStayThatIsNotOver() {
        long tasks = count("""
                SELECT COUNT(*) AS n FROM task
                 WHERE name IN ('reviewSubmission', 'editDocument', 'answerQuery', 'decideWaiver', 'translate', 'revise',
                                'processText', 'proofread')""");
        assertThat(tasks).isPositive();
        assertThat(count("""
                SELECT COUNT(*) AS n FROM task t JOIN step_figures s ON s.document_id = t.document_id
                   AND s.step = t.name AND s.language = COALESCE(t.language, '') AND s.closed_at IS NULL
                 WHERE t.name NOT IN ('submitManuscript', 'releaseDocument')""")).isEqualTo(tasks);
        assertThat(count("SELECT COUNT(*) AS n FROM step_figures WHERE taken_at < opened_at OR closed_at < opened_at"))
                .isZero();
    }

    @AfterAll
    void stop() {
        executor.shutdownNow();
    }

    private List<Document> all() {
        return transactions.executeRead(
                status -> documents.all(sql.list("SELECT id FROM document", row -> new DocumentId(row.text("id")))));
    }

    private long count(String statement) {
        return transactions.executeRead(
                status -> sql.one(statement, row -> row.number("n")).orElseThrow());
    }

    private Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        TABLES.forEach((table, order) -> tables.put(
                table,
                transactions.executeRead(
                        status -> rows(status.getConnection(), "SELECT * FROM " + table + " ORDER BY " + order))));
        return tables;
    }

    private static List<String> rows(Connection connection, String select) {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(select)) {
            List<String> rows = new ArrayList<>();
            while (results.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= results.getMetaData().getColumnCount(); column++) {
                    row.append(results.getString(column)).append('|');
                }
                rows.add(row.toString());
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
