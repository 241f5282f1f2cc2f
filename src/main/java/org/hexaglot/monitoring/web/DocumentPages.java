package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.hexaglot.issuance.IssuanceDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.web.DocumentReader.Wanted;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.jspecify.annotations.Nullable;

/** The page of a document, for whoever may read it. */
@Controller("/documents/{id:[0-7][0-9a-v]+}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentPages {
    private final DocumentReader reader;
    private final IssuanceDesk issuance;
    private final Pages pages;

    DocumentPages(DocumentReader reader, IssuanceDesk issuance, Pages pages) {
        this.reader = reader;
        this.issuance = issuance;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(
            Page page,
            Actor actor,
            @PathVariable String id,
            @QueryValue(defaultValue = "overview") String view,
            @QueryValue @Nullable String language,
            @QueryValue @Nullable String person,
            @QueryValue @Nullable String process,
            @QueryValue @Nullable String notes) {
        Language chosen = language == null ? null : Language.find(language).orElse(null);
        String somebody = person == null || person.isBlank() ? null : person;
        Wanted wanted = new Wanted(view, chosen, somebody, process, "true".equals(notes));
        if (view.equals("acts")) {
            issuance.prepareGates(actor, new DocumentId(id));
        }
        DocumentPage document = reader.page(page, actor, new DocumentId(id), wanted, Form.EMPTY, "");
        MutableHttpResponse<byte[]> answer = pages.render(page, "documents/document", document);
        return document.journey() == null ? answer : pages.withDrawing(answer);
    }
}
