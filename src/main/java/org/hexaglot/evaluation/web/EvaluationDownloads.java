package org.hexaglot.evaluation.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.hexaglot.kernel.Actor;
import org.hexaglot.web.Page;

/** The evaluations that concern a person for programs that calculate. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class EvaluationDownloads {
    private final EvaluationLists lists;

    EvaluationDownloads(EvaluationLists lists) {
        this.lists = lists;
    }

    @Get(EvaluationLists.PATH + ".csv")
    HttpResponse<?> text(HttpRequest<?> request, Page page, Actor actor) {
        return lists.sheet(page, actor, EvaluationLists.query(request)).download();
    }

    @Get(EvaluationLists.PATH + ".xlsx")
    HttpResponse<?> workbook(HttpRequest<?> request, Page page, Actor actor) {
        return lists.sheet(page, actor, EvaluationLists.query(request)).download(page.rightToLeft());
    }
}
