package org.hexaglot.outlook.web;

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
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;

/** What would save documents, and what would not, for programs that calculate. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RemedySheets {
    private final RemedyLists lists;

    RemedySheets(RemedyLists lists) {
        this.lists = lists;
    }

    /** The documents that no lever saves. */
    @Get(RemedyLists.PATH + ".{ending:csv|xlsx}")
    HttpResponse<?> beyond(HttpRequest<?> request, Page page, Actor actor, @PathVariable String ending) {
        return answer(lists.beyond(request, page, actor), page, ending);
    }

    /** The levers, the best first. */
    @Get(RemedyLists.PATH + "/levers.{ending:csv|xlsx}")
    HttpResponse<?> levers(HttpRequest<?> request, Page page, Actor actor, @PathVariable String ending) {
        return answer(lists.levers(request, page, actor), page, ending);
    }

    private static HttpResponse<?> answer(Sheet sheet, Page page, String ending) {
        return sheet.download(ending, page.rightToLeft());
    }
}
