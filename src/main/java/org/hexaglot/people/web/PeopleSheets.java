package org.hexaglot.people.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import org.hexaglot.web.Page;

/** The list of people for programs that calculate. */
@Controller
@Secured({"administrator", "officer", "contract-manager", "manager"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class PeopleSheets {
    private final PeopleLists lists;

    PeopleSheets(PeopleLists lists) {
        this.lists = lists;
    }

    @Get(PeopleLists.PATH + ".csv")
    HttpResponse<?> text(HttpRequest<?> request, Page page) {
        return lists.sheet(request, page).download();
    }

    @Get(PeopleLists.PATH + ".xlsx")
    HttpResponse<?> workbook(HttpRequest<?> request, Page page) {
        return lists.sheet(request, page).download(page.rightToLeft());
    }
}
