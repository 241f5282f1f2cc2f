package org.hexaglot.inbox.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import org.hexaglot.inbox.NoticeDesk;
import org.hexaglot.kernel.Actor;

/** Puts a notice away from the tasks page. */
@Controller("/tasks/notices")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class NoticeActs {
    private final NoticeDesk desk;

    NoticeActs(NoticeDesk desk) {
        this.desk = desk;
    }

    @Post("/{id}/seen")
    HttpResponse<?> see(Actor actor, @PathVariable long id) {
        desk.see(actor, id);
        return HttpResponse.seeOther(URI.create("/tasks"));
    }
}
