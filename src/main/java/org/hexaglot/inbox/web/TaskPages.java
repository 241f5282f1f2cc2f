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
import java.util.LinkedHashMap;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;

/** The tasks page and the working page of one task. Everybody signed in sees what they may. */
@Controller("/tasks")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TaskPages {
    private final TaskLists lists;
    private final TaskWorks works;
    private final Pages pages;

    TaskPages(TaskLists lists, TaskWorks works, Pages pages) {
        this.lists = lists;
        this.works = works;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        Map<String, String> query = new LinkedHashMap<>();
        request.getParameters().forEach((name, values) -> query.put(name, values.get(0)));
        return pages.render(page, "tasks/list", lists.list(page, actor, TaskFilter.of(query), paging));
    }

    @Get("/{id}")
    HttpResponse<?> show(Page page, Actor actor, @PathVariable String id) {
        return pages.render(page, "tasks/task", works.work(page, actor, id, Form.EMPTY));
    }
}
