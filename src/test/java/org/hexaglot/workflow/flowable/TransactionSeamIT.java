package org.hexaglot.workflow.flowable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.flowable.common.engine.api.FlowableObjectNotFoundException;
import org.flowable.engine.ManagementService;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.job.service.impl.asyncexecutor.AsyncExecutor;
import org.hexaglot.Patience;
import org.hexaglot.database.DatabaseAccess;
import org.hexaglot.database.Sql;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.DocumentId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The cases of design.md, section 7: our rows and the engine's always tell the same. */
class TransactionSeamIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int BRANCHES = 6;
    private static final int JOBS_LOOKED_FOR_EVERY_MILLISECONDS = 200;

    private static DatabaseAccess access;
    private static SeamService service;
    private static SeamRows rows;

    private final DocumentId document = DocumentId.newAt(Instant.now());
    private Map<String, String> before;

    @BeforeAll
    static void start() throws SQLException {
        access = TestDatabase.freshSchema("seam");
        service = SeamService.start(access);
        rows = new SeamRows(access);
    }

    @AfterAll
    static void stop() throws SQLException {
        rows.close();
        service.close();
    }

    @BeforeEach
    void count() {
        before = rows.all();
    }

    @Test
    void readsWhatIsCommittedAndNothingElse() {
        String isolation = service.transactions().executeRead(status -> service.context
                .getBean(Sql.class)
                .one("SELECT @@tx_isolation AS isolation", row -> row.text("isolation"))
                .orElseThrow());
        assertThat(isolation).isEqualTo("READ-COMMITTED");
    }

    @Test
    void commitsBothTogether() {
        service.desk.begin(document, "note-and-wait");
        assertBegun();
    }

    @Test
    void rollsBothBackTogether() {
        assertThatThrownBy(() -> service.desk.begin(document, "note-and-wait", between -> {
                    throw new IllegalStateException("no further");
                }))
                .hasMessage("no further");
        assertThat(rows.all()).isEqualTo(before);
    }

    @Test
    void isSeenByNobodyBeforeTheCommit() {
        service.desk.begin(
                document, "note-and-wait", between -> assertThat(rows.all()).isEqualTo(before));
        assertBegun();
    }

    @Test
    void joinsASurroundingTransactionThatCommits() {
        service.transactions().executeWrite(status -> {
            service.engine.getRuntimeService().startProcessInstanceByKey("note-and-wait", document.value());
            service.desk.note(document, "outside");
            assertThat(rows.all()).isEqualTo(before);
            return null;
        });
        assertThat(rows.notes(document)).containsExactly("writeNote", "outside");
        assertThat(rows.tasks(document)).containsExactly("wait");
    }

    @Test
    void joinsASurroundingTransactionThatRollsBack() {
        service.transactions().executeWrite(status -> {
            service.desk.begin(document, "note-and-wait");
            status.setRollbackOnly();
            return null;
        });
        assertThat(rows.all()).isEqualTo(before);
    }

    @Test
    void leavesTheDecisionToTheCallerWhoCatchesAFailureOfTheEngine() {
        service.transactions().executeWrite(status -> {
            service.desk.note(document, "first");
            assertThatThrownBy(() -> service.engine.getTaskService().complete("there-is-none"))
                    .isInstanceOf(FlowableObjectNotFoundException.class);
            service.desk.failNext(WriteNote.EARLY);
            assertThatThrownBy(() -> service.engine
                            .getRuntimeService()
                            .startProcessInstanceByKey("note-and-wait", document.value()))
                    .hasStackTraceContaining("early fails once");
            service.desk.note(document, "second");
            service.engine.getRuntimeService().startProcessInstanceByKey("note-and-wait", document.value());
            return null;
        });
        assertThat(rows.notes(document)).containsExactly("first", "second", "writeNote");
        assertThat(rows.tasks(document)).containsExactly("wait");
        assertThat(rows.passed(document)).containsExactly("begun", "writeNote");
    }

    @Test
    void takesEverythingBackWhenADeskThatTheEngineCalledFailsEvenIfTheFailureIsCaught() {
        assertThatThrownBy(() -> service.transactions().executeWrite(status -> {
                    service.desk.note(document, "first");
                    service.desk.failNext("writeNote");
                    assertThatThrownBy(() -> service.engine
                                    .getRuntimeService()
                                    .startProcessInstanceByKey("note-and-wait", document.value()))
                            .hasStackTraceContaining("writeNote fails once");
                    return null;
                }))
                .hasMessageContaining("rolled back");
        assertThat(rows.all()).isEqualTo(before);
    }

    @Test
    void commitsAJobWithWhatItWrote() {
        withJobsRunning(() -> {
            service.desk.begin(document, "note-and-wait");
            service.desk.complete(document, rows.taskIds(document).get(0));
            await(() -> rows.tasks(document).contains("waitAgain"));
        });
        assertThat(rows.notes(document)).containsExactly("before", "writeNote", "after", "complete", "writeNoteLater");
        assertThat(rows.jobIds("ACT_RU_JOB", document)).isEmpty();
    }

    @Test
    void takesAFailedJobBackAndTriesItAgain() {
        service.desk.begin(document, "note-and-wait");
        service.desk.failNext("writeNoteLater");
        withJobsRunning(() -> {
            service.desk.complete(document, rows.taskIds(document).get(0));
            await(() -> !rows.jobIds("ACT_RU_TIMER_JOB", document).isEmpty());
        });
        assertThat(rows.notes(document)).containsExactly("before", "writeNote", "after", "complete");
        assertThat(rows.jobIds("ACT_RU_JOB", document)).isEmpty();
        ManagementService management = service.engine.getManagementService();
        String retry = rows.jobIds("ACT_RU_TIMER_JOB", document).get(0);
        assertThat(management.createTimerJobQuery().jobId(retry).singleResult()).satisfies(job -> {
            assertThat(job.getRetries()).isEqualTo(2);
            assertThat(job.getExceptionMessage()).isEqualTo("writeNoteLater fails once");
        });
        management.moveTimerToExecutableJob(retry);
        management.executeJob(retry);
        assertThat(rows.notes(document)).containsExactly("before", "writeNote", "after", "complete", "writeNoteLater");
        assertThat(rows.tasks(document)).containsExactly("waitAgain");
        assertThat(rows.jobIds("ACT_RU_TIMER_JOB", document)).isEmpty();
    }

    @RepeatedTest(5)
    void runsTwoJobsOfOneDocumentOnceEach() {
        withJobsRunning(() -> {
            service.desk.begin(document, "two-jobs");
            await(() -> rows.tasks(document).contains("wait"));
        });
        assertThat(rows.notes(document)).containsExactlyInAnyOrder("before", "after", "first", "second");
        assertThat(rows.tasks(document)).containsExactly("wait");
        assertThat(rows.jobIds("ACT_RU_JOB", document)).isEmpty();
    }

    @RepeatedTest(20)
    void joinsSixBranchesThatFinishAtOnce() throws Exception {
        service.desk.begin(document, "six-branches");
        List<String> tasks = rows.taskIds(document);
        assertThat(tasks).hasSize(BRANCHES);
        ExecutorService people = Executors.newFixedThreadPool(BRANCHES);
        try {
            CyclicBarrier moment = new CyclicBarrier(BRANCHES);
            List<Future<?>> completions = new ArrayList<>();
            for (String task : tasks) {
                completions.add(people.submit(() -> {
                    moment.await();
                    service.desk.complete(document, task);
                    return null;
                }));
            }
            for (Future<?> completion : completions) {
                completion.get();
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(rows.notes(document)).hasSize(2 + BRANCHES).endsWith("complete");
        assertThat(rows.tasks(document)).containsExactly("wait");
    }

    @Test
    void leavesNothingHalfDoneWhenTheServiceIsKilledBetweenTwoOperations() throws Exception {
        DatabaseAccess own = TestDatabase.freshSchema("killed");
        List<DocumentId> begun = new ArrayList<>();
        DocumentId halfDone = beginUntilKilled(own, begun);
        try (SeamRows there = new SeamRows(own)) {
            String others = "SELECT COUNT(*) FROM information_schema.processlist"
                    + " WHERE db = DATABASE() AND id <> CONNECTION_ID()";
            await(() -> there.column(others).get(0).equals("0"));
            assertThat(begun).hasSize(9).allSatisfy(each -> {
                assertThat(there.notes(each)).containsExactly("before", "writeNote", "after");
                assertThat(there.tasks(each)).containsExactly("wait");
            });
            assertThat(there.notes(halfDone)).isEmpty();
            assertThat(there.tasks(halfDone)).isEmpty();
            assertThat(there.passed(halfDone)).isEmpty();
            try (SeamService restarted = SeamService.start(own)) {
                restarted.desk.complete(
                        begun.get(0), there.taskIds(begun.get(0)).get(0));
                restarted.desk.begin(halfDone, "note-and-wait");
            }
            assertThat(there.notes(halfDone)).containsExactly("before", "writeNote", "after");
            assertThat(there.jobIds("ACT_RU_JOB", begun.get(0))).hasSize(1);
        }
    }

    private static DocumentId beginUntilKilled(DatabaseAccess own, List<DocumentId> begun) throws Exception {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SeamService.class.getName(),
                        own.url(),
                        own.user(),
                        own.password(),
                        "10")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        DocumentId halfDone = null;
        try (BufferedReader lines = child.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                DocumentId said = new DocumentId(line.substring(line.indexOf(' ') + 1));
                if (line.startsWith("begun ")) {
                    begun.add(said);
                } else {
                    halfDone = said;
                    child.toHandle().destroyForcibly();
                }
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        return Objects.requireNonNull(halfDone, "the child never came between two operations");
    }

    private void assertBegun() {
        assertThat(rows.notes(document)).containsExactly("before", "writeNote", "after");
        assertThat(rows.tasks(document)).containsExactly("wait");
        assertThat(rows.passed(document)).containsExactly("begun", "writeNote");
    }

    private static void withJobsRunning(Runnable work) {
        AsyncExecutor executor =
                ((ProcessEngineConfigurationImpl) service.engine.getProcessEngineConfiguration()).getAsyncExecutor();
        executor.setDefaultAsyncJobAcquireWaitTimeInMillis(JOBS_LOOKED_FOR_EVERY_MILLISECONDS);
        executor.start();
        try {
            work.run();
        } finally {
            executor.shutdown();
        }
    }

    private static void await(BooleanSupplier condition) {
        try {
            Patience.until(condition::getAsBoolean, PATIENCE);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
