package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hexaglot.document.Document;
import org.hexaglot.document.Lines;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Scheduling;
import org.hexaglot.kernel.Actor;
import org.hexaglot.monitoring.DocumentList;
import org.hexaglot.monitoring.DocumentQuestion;
import org.hexaglot.monitoring.DocumentRow;
import org.hexaglot.monitoring.web.DocumentsPage.Item;
import org.hexaglot.planning.Rules;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;

/** The list of documents with its search; everybody finds what they may read. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentListPages {
    private final DocumentList documents;
    private final Scheduling scheduling;
    private final Rules rules;
    private final Pages pages;
    private final Clock clock;

    DocumentListPages(DocumentList documents, Scheduling scheduling, Rules rules, Pages pages, Clock clock) {
        this.documents = documents;
        this.scheduling = scheduling;
        this.rules = rules;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/documents")
    HttpResponse<?> list(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String name : DocumentsPage.PARAMETERS) {
            request.getParameters()
                    .getFirst(name)
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> query.put(name, value.strip()));
        }
        DocumentQuestion question = DocumentQuestion.of(query, actor);
        Listing<DocumentRow> found = documents.list(actor, question, paging);
        int total = documents.count(actor, question).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return pages.render(
                page,
                "documents/list",
                new DocumentsPage(
                        query,
                        found.items().stream().map(row -> item(row, page)).toList(),
                        total,
                        found.next()));
    }

    private Item item(DocumentRow row, Page page) {
        Document document = row.document();
        Metadata metadata = document.metadata();
        boolean translated = metadata.title().containsKey(page.language());
        return new Item(
                "/documents/" + document.id(),
                metadata.symbol(),
                metadata.titleIn(page.language()),
                (translated ? page.language() : metadata.original()).code(),
                document.stage().code(),
                row.standing().code(),
                document.nextDueAt(),
                Lines.of(
                        document,
                        scheduling.calendar(document).dayOf(clock.instant()),
                        rules.figures().atRiskDays()));
    }
}
