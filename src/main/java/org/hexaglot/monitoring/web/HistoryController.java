package org.hexaglot.monitoring.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.History;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Paging;

/** The story of a document for whoever may read it. */
@Controller("/api/documents/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HistoryController {
    private final History history;

    HistoryController(History history) {
        this.history = history;
    }

    /** The model drawn, and which of its elements wait and were passed. */
    @Serdeable
    record DrawingBody(String process, String bpmn, List<String> active, List<String> passed) {}

    @Get("/events")
    Listing<EventBody> events(Actor actor, String id, Paging paging) {
        return history.events(actor, new DocumentId(id), paging).map(EventBody::of);
    }

    @Get("/diagram")
    DrawingBody diagram(
            Actor actor, String id, @QueryValue Optional<String> process, @QueryValue Optional<String> language) {
        History.Drawing drawing = history.drawing(
                actor,
                new DocumentId(id),
                process.orElse(null),
                language.map(Language::of).orElse(null));
        return new DrawingBody(
                drawing.process(), drawing.bpmn(), List.copyOf(drawing.active()), List.copyOf(drawing.passed()));
    }
}
