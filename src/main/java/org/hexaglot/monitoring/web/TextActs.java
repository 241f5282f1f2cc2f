package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hexaglot.editing.PassageDesk;
import org.hexaglot.forecast.CirculationDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.monitoring.web.Acts.Call;
import org.hexaglot.monitoring.web.Acts.Done;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Page;
import org.hexaglot.web.Typed;

/** Notes, and passages that must come out of editing as they went in. The desks say who may. */
@Controller("/documents/{id:[0-7][0-9a-v]+}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class TextActs {
    private final CirculationDesk circulation;
    private final PassageDesk passageDesk;
    private final Acts acts;

    TextActs(CirculationDesk circulation, PassageDesk passageDesk, Acts acts) {
        this.circulation = circulation;
        this.passageDesk = passageDesk;
        this.acts = acts;
    }

    @Post("/note")
    HttpResponse<?> note(
            HttpRequest<?> request, Page page, Actor actor, @PathVariable String id, @Body Map<String, Object> body)
            throws IOException {
        Call call = new Call(request, page, actor, new DocumentId(id), Typed.of(body));
        return acts.run(call, "note", () -> {
            circulation.writeNote(actor, call.id(), call.typed().text("text"));
            return new Done(call.href() + "?view=history", Flash.done("documents.flash.note"));
        });
    }

    /** Passages are typed with an empty line between two of them. */
    @Post("/passages")
    HttpResponse<?> passages(
            HttpRequest<?> request, Page page, Actor actor, @PathVariable String id, @Body Map<String, Object> body)
            throws IOException {
        Call call = new Call(request, page, actor, new DocumentId(id), Typed.of(body));
        return acts.run(call, "passages", () -> {
            List<String> passages = List.of(call.typed().text("passages").split("\\R\\s*\\R"));
            passageDesk.mark(actor, call.id(), passages);
            return new Done(call.href() + "?view=acts", Flash.done("documents.flash.passages"));
        });
    }
}
