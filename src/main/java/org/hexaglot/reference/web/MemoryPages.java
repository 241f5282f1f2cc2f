package org.hexaglot.reference.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.hexaglot.content.ContentStore;
import org.hexaglot.content.FileName;
import org.hexaglot.content.UploadLimit;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.reference.FeedDesk;
import org.hexaglot.reference.ImportDesk;
import org.hexaglot.reference.MemoryImport;
import org.hexaglot.reference.MemoryState;
import org.hexaglot.reference.ReferenceRights;
import org.hexaglot.reference.TermFileDesk;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;

/** How the memory stands, for terminologists and administrators; files into it and out of it, for terminologists. */
@Controller("/memory")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MemoryPages {
    private final ImportDesk desk;
    private final TermFileDesk terms;
    private final MemoryState state;
    private final FeedDesk feeds;
    private final ContentStore store;
    private final UploadLimit limit;
    private final Pages pages;

    MemoryPages(
            ImportDesk desk,
            TermFileDesk terms,
            MemoryState state,
            FeedDesk feeds,
            ContentStore store,
            UploadLimit limit,
            Pages pages) {
        this.desk = desk;
        this.terms = terms;
        this.state = state;
        this.feeds = feeds;
        this.store = store;
        this.limit = limit;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Page page, Actor actor) {
        ReferenceRights.mustOversee(actor);
        MemoryPage model = new MemoryPage(
                state.sizes(), state.progress(), desk.list(actor), feeds.count(actor), ReferenceRights.mayKeep(actor));
        return pages.render(page, "reference/memory", model);
    }

    @Get("/imports/{id}")
    HttpResponse<?> one(Page page, Actor actor, @PathVariable long id) {
        return pages.render(
                page,
                "reference/import",
                new ImportPage(desk.get(actor, id), desk.errors(actor, id), ReferenceRights.mayKeep(actor)));
    }

    @Post("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> start(Actor actor, @Part CompletedFileUpload file) throws IOException {
        ReferenceRights.mustKeep(actor);
        try (InputStream content = file.getInputStream()) {
            MemoryImport started =
                    desk.start(actor, new FileName(file.getFilename()), store.store(content, limit.limitBytes()));
            return pages.redirect(
                    "/memory/imports/" + started.id(),
                    Flash.done("reference.import.started").with("name", started.name()));
        } catch (Refusal refusal) {
            if (refusal.key().equals("already-imported")) {
                Object there = refusal.arguments().getOrDefault("import", "");
                return pages.redirect("/memory/imports/" + there, Flash.warning("reference.import.again"));
            }
            throw refusal;
        }
    }

    @Post("/imports/{id}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(Actor actor, @PathVariable long id, @Body Map<String, String> form) {
        desk.withdraw(actor, id);
        return pages.redirect("/memory", Flash.done("reference.import.withdrawn"));
    }

    @Post("/terms")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> terms(Page page, Actor actor, @Part CompletedFileUpload file) throws IOException {
        ReferenceRights.mustKeep(actor);
        try (InputStream content = file.getInputStream()) {
            String name = new FileName(file.getFilename()).value();
            TermFileDesk.Taken taken = terms.take(actor, name, terms.read(actor, content));
            return pages.render(page, "reference/taken", new TakenPage(name, taken));
        }
    }
}
