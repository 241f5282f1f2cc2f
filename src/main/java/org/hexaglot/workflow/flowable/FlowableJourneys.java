package org.hexaglot.workflow.flowable;

import jakarta.inject.Singleton;
import java.util.List;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.workflow.Journeys;
import org.jspecify.annotations.Nullable;

/** {@link Journeys} read from the engine's tables; it works without an engine, on the data of a stopped service. */
@Singleton
final class FlowableJourneys implements Journeys {
    private static final String JOURNEY = " j.PARENT_ID_ IS NULL AND j.SUPER_EXEC_ IS NULL ";
    /** Everything that runs for the document of the journey {@code j}: processes that it called have its business key. */
    private static final String OF_DOCUMENT =
            " FROM ACT_RU_EXECUTION i JOIN %s w ON w.%s = i.ID_ WHERE i.BUSINESS_KEY_ = j.BUSINESS_KEY_ ";

    private static final String WITH_TASK = OF_DOCUMENT.formatted("ACT_RU_TASK", "PROC_INST_ID_");
    private static final String WITH_JOB = OF_DOCUMENT.formatted("ACT_RU_JOB", "PROCESS_INSTANCE_ID_");
    /** Jobs between two tries; the timer at the slot date moves nothing on. */
    private static final String WITH_RETRY = OF_DOCUMENT.formatted("ACT_RU_TIMER_JOB", "PROCESS_INSTANCE_ID_")
            + " AND w.HANDLER_TYPE_ = 'async-continuation'";

    private static final String WITH_DEAD = OF_DOCUMENT.formatted("ACT_RU_DEADLETTER_JOB", "PROCESS_INSTANCE_ID_");

    private final Sql sql;

    FlowableJourneys(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DocumentId> running() {
        return documents("");
    }

    @Override
    public List<OpenTask> tasks() {
        return sql.list(
                """
                SELECT t.ID_ AS id, t.TASK_DEF_KEY_ AS name, i.BUSINESS_KEY_ AS document, v.TEXT_ AS language
                  FROM ACT_RU_TASK t
                  JOIN ACT_RU_EXECUTION i ON i.ID_ = t.PROC_INST_ID_
                  JOIN ACT_RE_PROCDEF d ON d.ID_ = i.PROC_DEF_ID_
                  LEFT JOIN ACT_RU_VARIABLE v
                    ON v.EXECUTION_ID_ = i.ID_ AND v.NAME_ = 'language' AND d.KEY_ = 'translation'
                """,
                row -> new OpenTask(
                        row.text("id"),
                        row.text("name"),
                        new DocumentId(row.text("document")),
                        language(row.optionalText("language"))));
    }

    @Override
    public List<DocumentId> withoutWaitState() {
        return documents("AND NOT EXISTS (SELECT 1" + WITH_TASK + ") AND NOT EXISTS (SELECT 1" + WITH_JOB
                + ") AND NOT EXISTS (SELECT 1" + WITH_RETRY + ")");
    }

    @Override
    public List<DocumentId> awaitingJob() {
        return documents("AND (EXISTS (SELECT 1" + WITH_JOB + ") OR EXISTS (SELECT 1" + WITH_RETRY + "))");
    }

    @Override
    public List<DocumentId> withJobGivenUp() {
        return documents("AND EXISTS (SELECT 1" + WITH_DEAD + ")");
    }

    private List<DocumentId> documents(String condition) {
        return sql.list(
                "SELECT j.BUSINESS_KEY_ AS document FROM ACT_RU_EXECUTION j WHERE" + JOURNEY + condition,
                row -> new DocumentId(row.text("document")));
    }

    private static @Nullable Language language(@Nullable String code) {
        return code == null ? null : Language.of(code);
    }
}
