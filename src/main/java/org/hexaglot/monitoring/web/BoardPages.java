package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.ListGroup;
import org.hexaglot.people.ReturnAddress;
import org.hexaglot.web.Flash;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Typed;

/** The board, for those who look after many documents. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BoardPages {
    private static final Role[] READERS = Role.overseers();

    private final BoardReader reader;
    private final BoardActs acts;
    private final Pages pages;

    BoardPages(BoardReader reader, BoardActs acts, Pages pages) {
        this.reader = reader;
        this.acts = acts;
        this.pages = pages;
    }

    @Get("/board")
    HttpResponse<?> show(HttpRequest<?> request, Page page, Actor actor, Paging paging) {
        actor.mustBe(READERS);
        return pages.render(page, "board/board", reader.page(page, actor, query(request), paging));
    }

    /** Exactly the rows that the filters leave, all pages of them, for a spreadsheet. */
    @Get("/board.csv")
    HttpResponse<?> export(HttpRequest<?> request, Page page, Actor actor) {
        actor.mustBe(READERS);
        return sheet(request, page, actor).download();
    }

    @Get("/board.xlsx")
    HttpResponse<?> workbook(HttpRequest<?> request, Page page, Actor actor) {
        actor.mustBe(READERS);
        return sheet(request, page, actor).download(page.rightToLeft());
    }

    private Sheet sheet(HttpRequest<?> request, Page page, Actor actor) {
        ListQuery query = query(request);
        ListGroup group = ListGroup.of(query.value("group"));
        return BoardExport.of(reader.rows(page, actor, query), group, BoardReader.columns(query), page.phrases());
    }

    @Post("/board/bulk")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> bulk(Page page, Actor actor, @Body Map<String, Object> body) {
        Typed typed = Typed.of(body);
        if (typed.all("ids").isEmpty()) {
            return back(typed, Flash.warning("board.flash.none"));
        }
        if (typed.text("action").equals("export")) {
            actor.mustBe(READERS);
            List<DocumentId> ids =
                    typed.all("ids").stream().map(DocumentId::new).toList();
            return BoardExport.of(reader.rows(page, actor, ids), ListGroup.NONE, BoardPage.ALL_COLUMNS, page.phrases())
                    .download();
        }
        if (BoardActs.lacks(typed)) {
            return back(typed, Flash.warning("board.flash.lacks"));
        }
        return back(typed, told(page, acts.run(actor, typed)));
    }

    private static Flash told(Page page, BoardActs.Tally tally) {
        String key = tally.refused() == 0 ? "board.flash.done" : "board.flash.partly";
        return (tally.refused() == 0 ? Flash.done(key) : Flash.warning(key))
                .with("done", page.number(tally.done()))
                .with("refused", page.number(tally.refused()));
    }

    private HttpResponse<?> back(Typed typed, Flash flash) {
        String back = typed.optional("return");
        return pages.redirect(back == null ? "/board" : ReturnAddress.of(back).path(), flash);
    }

    private static ListQuery query(HttpRequest<?> request) {
        return ListQuery.of("/board", BoardPage.PARAMETERS, request);
    }
}
