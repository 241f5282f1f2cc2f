package org.hexaglot.workflow.flowable;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.flowable.common.engine.api.delegate.event.AbstractFlowableEventListener;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.common.engine.impl.interceptor.CommandContextCloseListener;
import org.flowable.engine.delegate.event.FlowableActivityEvent;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.hexaglot.database.Sql;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.workflow.JourneyPosition.Step;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which elements a journey has passed, one row each, written in one round trip when the engine's command ends.
 * The engine's own history is off: who did what is in the journal, this only draws the journey.
 */
@Singleton
final class JourneyTrace extends AbstractFlowableEventListener {
    private static final String PASSED = "hexaglot.passed";

    private final Sql sql;
    private final Clock clock;

    JourneyTrace(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void onEvent(FlowableEvent event) {
        if (event.getType() != FlowableEngineEventType.ACTIVITY_COMPLETED
                || !(event instanceof FlowableActivityEvent activity)) {
            return;
        }
        ExecutionEntity execution =
                CommandContextUtil.getExecutionEntityManager().findById(activity.getExecutionId());
        Language language = TaskListener.language(execution);
        passedIn(CommandContextUtil.getCommandContext()).rows.add(new @Nullable Object[] {
            execution.getProcessInstanceBusinessKey(),
            TaskListener.process(activity.getProcessDefinitionId()),
            activity.getActivityId(),
            language == null ? null : language.code(),
            clock.instant()
        });
    }

    List<Step> of(DocumentId document) {
        return sql.list(
                "SELECT process, element, language, passed_at FROM journey_step WHERE document_id = ? ORDER BY id",
                row -> new Step(row.text("process"), row.text("element"), languageOf(row), row.instant("passed_at")),
                document.value());
    }

    private static @Nullable Language languageOf(Sql.Row row) {
        String code = row.optionalText("language");
        return code == null ? null : Language.of(code);
    }

    private Passed passedIn(CommandContext context) {
        if (context.getAttribute(PASSED) instanceof Passed passed) {
            return passed;
        }
        Passed passed = new Passed();
        context.addAttribute(PASSED, passed);
        context.addCloseListener(passed);
        return passed;
    }

    @Override
    public boolean isFailOnException() {
        return true;
    }

    private final class Passed implements CommandContextCloseListener {
        private final List<@Nullable Object[]> rows = new ArrayList<>();

        @Override
        public void closing(CommandContext context) {
            // written after the engine's own rows
        }

        @Override
        public void afterSessionsFlush(CommandContext context) {
            sql.batch(
                    "INSERT INTO journey_step (document_id, process, element, language, passed_at)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    rows);
        }

        @Override
        public void closed(CommandContext context) {
            // nothing is left to do
        }

        @Override
        public void closeFailure(CommandContext context) {
            // the transaction is rolled back and with it whatever was written
        }

        @Override
        public Integer order() {
            return Integer.MAX_VALUE;
        }

        @Override
        public boolean multipleAllowed() {
            return false;
        }
    }
}
