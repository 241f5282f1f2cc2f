package org.hexaglot.operations.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.operations.ConsistencyCheck;
import org.hexaglot.operations.Finding;
import org.jspecify.annotations.Nullable;

/** Whether engine, documents, inbox and files tell the same, for administrators. */
@Controller("/api/operations")
@Secured("administrator")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConsistencyController {
    private final ConsistencyCheck check;
    private final Clock clock;

    ConsistencyController(ConsistencyCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    /**
     * @param kind a stable code, such as {@code file-missing}
     * @param about what exactly, in the words of the models and the tables
     */
    @Serdeable
    record FindingBody(String kind, @Nullable String document, String about) {
        static FindingBody of(Finding finding) {
            DocumentId document = finding.document();
            return new FindingBody(finding.kind().code(), document == null ? null : document.value(), finding.about());
        }
    }

    /** What was found; consistent when that is nothing. */
    @Serdeable
    record ReportBody(Instant checkedAt, boolean consistent, List<FindingBody> findings) {}

    @Get("/consistency")
    ReportBody consistency() {
        Instant now = clock.instant();
        List<Finding> findings = check.run();
        return new ReportBody(
                now, findings.isEmpty(), findings.stream().map(FindingBody::of).toList());
    }
}
