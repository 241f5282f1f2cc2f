package org.hexaglot.outlook.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;

/** What would be if something else were decided. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WhatIfPages {
    private final WhatIfLists lists;
    private final Pages pages;

    WhatIfPages(WhatIfLists lists, Pages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @Get(ScenarioForm.PATH)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        actor.mustBe(OutlookDesk.READERS);
        try {
            return pages.render(page, "outlook/whatIf", lists.page(request, page, actor, paging));
        } catch (Refusal refusal) {
            WhatIfPage refused = lists.refused(request, page, actor, refusal);
            return pages.render(HttpStatus.UNPROCESSABLE_ENTITY, page, "outlook/whatIf", refused);
        }
    }

    /** What changes, as a sheet. */
    @Get(ScenarioForm.PATH + ".{ending:csv|xlsx}")
    HttpResponse<?> sheet(HttpRequest<?> request, Page page, Actor actor, @PathVariable String ending) {
        actor.mustBe(OutlookDesk.READERS);
        Sheet sheet = lists.sheet(request, page, actor);
        return sheet.download(ending, page.rightToLeft());
    }
}
