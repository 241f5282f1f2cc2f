package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.monitoring.DocumentList;
import org.hexaglot.monitoring.DocumentQuestion;
import org.hexaglot.monitoring.DocumentResponse;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Paging;

/** Documents for whoever may read them; what somebody may not read is not found. */
@Controller("/api/documents")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentsController {
    private final DocumentList documents;

    DocumentsController(DocumentList documents) {
        this.documents = documents;
    }

    @Get
    @AcceptsDocumentQuestion
    Listing<DocumentResponse> list(HttpRequest<?> request, Actor actor, Paging paging) {
        return documents
                .list(actor, DocumentQuestion.of(Parameters.of(request), actor), paging)
                .map(DocumentResponse::of);
    }

    @Get("/{id}")
    HttpResponse<DocumentResponse> show(Actor actor, String id) {
        return DocumentResponse.answer(documents.get(actor, new DocumentId(id)));
    }
}
