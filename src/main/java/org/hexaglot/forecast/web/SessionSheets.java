package org.hexaglot.forecast.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.hexaglot.web.Page;

/** The list of sessions for programs that calculate. */
@Controller
@Secured({"officer", "manager", "secretary", "administrator"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class SessionSheets {
    private final SessionLists lists;

    SessionSheets(SessionLists lists) {
        this.lists = lists;
    }

    @Get(SessionLists.PATH + ".csv")
    HttpResponse<?> text(HttpRequest<?> request, Page page) {
        return lists.sheet(request, page).download();
    }

    @Get(SessionLists.PATH + ".xlsx")
    HttpResponse<?> workbook(HttpRequest<?> request, Page page) {
        return lists.sheet(request, page).download(page.rightToLeft());
    }
}
