package org.hexaglot.notification.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Compared;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.notification.CallQuestion;
import org.hexaglot.notification.Deliveries.Listed;
import org.hexaglot.notification.Deliveries.Told;
import org.hexaglot.notification.WebhookDesk;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.hexaglot.web.PlaceCursor;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;

/** Reads the calls of a webhook for its page and for their sheets. */
@Singleton
final class CallLists {
    private final WebhookDesk desk;

    CallLists(WebhookDesk desk) {
        this.desk = desk;
    }

    /** The newest calls, whatever became of them. */
    CallList newest(Page page, Actor actor, String id) {
        return list(new ListQuery(path(id), Map.of()), page, actor, id, Paging.first(Paging.DEFAULT_LIMIT), "");
    }

    CallList list(HttpRequest<?> request, Page page, Actor actor, String id, Paging paging) {
        String cursor = request.getParameters().get("cursor", String.class, "");
        return list(query(request, id), page, actor, id, paging, cursor);
    }

    private CallList list(ListQuery query, Page page, Actor actor, String id, Paging paging, String cursor) {
        CallQuestion question = CallList.question(query);
        ListPlace after = PlaceCursor.after(question.arrangement(), Compared.TEXT, paging);
        Listed listed = desk.log(actor, id, question, after, paging.wanted());
        Listing<Told> found = paging.listing(
                listed.calls(), call -> PlaceCursor.values(question.arrangement(), question.place(call)));
        CallColumns columns = new CallColumns(page);
        return new CallList(
                table(query, page, found.items(), columns.sizes(question.group(), listed.sizes())),
                query.with(CallList.CURSOR, cursor).address(),
                found.next());
    }

    /** Exactly what the list shows, all pages of it. */
    Sheet sheet(HttpRequest<?> request, Page page, Actor actor, String id) {
        ListQuery query = query(request, id);
        List<Told> calls = desk.log(actor, id, CallList.question(query), null, Sheet.LONGEST + 1)
                .calls();
        Sheet.mustHold(calls.size());
        return table(query, page, calls, Map.of()).sheet("calls");
    }

    private static Table<Told> table(ListQuery query, Page page, List<Told> calls, Map<String, Integer> sizes) {
        return Table.read(page, query, new CallColumns(page).all(), CallColumns.USUAL, calls, sizes);
    }

    private static ListQuery query(HttpRequest<?> request, String id) {
        return ListQuery.of(path(id), CallList.PARAMETERS, request);
    }

    private static String path(String id) {
        return "/webhooks/" + id;
    }
}
