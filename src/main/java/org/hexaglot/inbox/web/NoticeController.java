package org.hexaglot.inbox.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.hexaglot.inbox.Notice;
import org.hexaglot.inbox.NoticeDesk;
import org.hexaglot.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** What I have to be told about work that I hold or held. */
@Controller("/api/notices")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class NoticeController {
    private final NoticeDesk desk;

    NoticeController(NoticeDesk desk) {
        this.desk = desk;
    }

    /** The source of a text was revised; changed and added segments are null until it is prepared. */
    @Serdeable
    record NoticeBody(
            long id,
            String document,
            String symbol,
            String language,
            @Nullable Integer changed,
            @Nullable Integer added,
            Instant at,
            String page) {
        static NoticeBody of(Notice notice) {
            return new NoticeBody(
                    notice.id(),
                    notice.document().value(),
                    notice.symbol(),
                    notice.language().code(),
                    notice.changed(),
                    notice.added(),
                    notice.at(),
                    notice.href());
        }
    }

    @Get
    List<NoticeBody> unseen(Actor actor) {
        return desk.unseen(actor).stream().map(NoticeBody::of).toList();
    }

    @Post("/{id}/seen")
    @Consumes(MediaType.ALL)
    HttpResponse<?> see(Actor actor, long id) {
        desk.see(actor, id);
        return HttpResponse.noContent();
    }
}
