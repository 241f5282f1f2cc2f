package org.hexaglot.inbox.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.hexaglot.kernel.Actor;
import org.hexaglot.web.Form;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;

/** The tasks page and the working page of one task. Everybody signed in sees what they may. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TaskPages {
    private static final String PATH = "/tasks";

    private final TaskLists lists;
    private final TaskWorks works;
    private final Pages pages;

    TaskPages(TaskLists lists, TaskWorks works, Pages pages) {
        this.lists = lists;
        this.works = works;
        this.pages = pages;
    }

    @Get(PATH)
    HttpResponse<?> list(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        return pages.render(page, "tasks/list", lists.list(page, actor, query(request), paging));
    }

    @Get(PATH + ".csv")
    HttpResponse<?> text(HttpRequest<?> request, Page page, Actor actor) {
        return lists.sheet(page, actor, query(request)).download();
    }

    @Get(PATH + ".xlsx")
    HttpResponse<?> workbook(HttpRequest<?> request, Page page, Actor actor) {
        return lists.sheet(page, actor, query(request)).download(page.rightToLeft());
    }

    private static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of(PATH, TaskFilter.PARAMETERS, request);
    }

    @Get(PATH + "/{id}")
    HttpResponse<?> show(Page page, Actor actor, @PathVariable String id) {
        return pages.render(page, "tasks/task", works.work(page, actor, id, Form.EMPTY));
    }
}
