package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.monitoring.DocumentFiles;
import org.hexaglot.monitoring.DocumentViews;
import org.hexaglot.monitoring.FileRights;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;

/** Files of a document to download, and any two of them compared as text; for whoever may have them. */
@Controller("/documents/{id:[0-7][0-9a-v]+}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FilePages {
    private final DocumentFiles files;
    private final FileRights rights;
    private final DocumentViews documents;
    private final Comparisons comparisons;
    private final Pages pages;

    FilePages(DocumentFiles files, FileRights rights, DocumentViews documents, Comparisons comparisons, Pages pages) {
        this.files = files;
        this.rights = rights;
        this.documents = documents;
        this.comparisons = comparisons;
        this.pages = pages;
    }

    @Get("/files/{revision}")
    HttpResponse<?> download(HttpRequest<?> request, Actor actor, @PathVariable String id, @PathVariable long revision)
            throws IOException {
        return files.revision(request, actor, new DocumentId(id), revision);
    }

    @Get("/compare")
    HttpResponse<?> compare(Page page, Actor actor, @PathVariable String id, @QueryValue long from, @QueryValue long to)
            throws IOException {
        DocumentId document = new DocumentId(id);
        ComparisonView view = comparisons.compare(
                documents.document(document),
                rights.revision(actor, document, from),
                rights.revision(actor, document, to));
        return pages.render(page, "documents/compare", view);
    }
}
