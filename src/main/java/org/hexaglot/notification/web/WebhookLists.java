package org.hexaglot.notification.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Actor;
import org.hexaglot.notification.WebhookDesk;
import org.hexaglot.notification.WebhookDesk.Standing;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Ranked;
import org.hexaglot.web.Table;

/** Reads the webhooks for their page and for its sheets; their secrets are in neither. */
@Singleton
final class WebhookLists {
    static final List<String> STATES = List.of("active", "inactive");

    private static final String PATH = "/webhooks";
    private static final List<String> PARAMETERS = Table.parameters(List.of("state"));
    private static final Table.Usual USUAL =
            new Table.Usual(List.of("url", "types", "state", "waiting", "failed"), "note", Table.UNGROUPED);

    private final WebhookDesk desk;

    WebhookLists(WebhookDesk desk) {
        this.desk = desk;
    }

    Table<Standing> table(HttpRequest<?> request, Page page, Actor actor) {
        return table(ListQuery.of(PATH, PARAMETERS, request), page, actor);
    }

    /** All of them in their usual order. */
    Table<Standing> all(Page page, Actor actor) {
        return table(new ListQuery(PATH, Map.of()), page, actor);
    }

    private Table<Standing> table(ListQuery query, Page page, Actor actor) {
        String state = query.value("state");
        List<Standing> shown = desk.list(actor).stream()
                .filter(each -> state.isEmpty() || state.equals(state(each)))
                .toList();
        return new Table<>(page, query, columns(page), USUAL, shown);
    }

    private static String state(Standing each) {
        return each.endpoint().active() ? "active" : "inactive";
    }

    private static List<Column<Standing>> columns(Page page) {
        return List.of(
                Column.of("note", page.t("notification.webhook.note"), each -> each.endpoint()
                        .note()),
                Column.of("url", page.t("notification.webhook.url"), each -> each.endpoint()
                        .url()
                        .toString()),
                Column.of("types", page.t("notification.webhook.types"), each -> types(page, each)),
                Column.grouping(
                        "state",
                        page.t("notification.webhook.state"),
                        each -> new Ranked(STATES.indexOf(state(each)), page.t("notification.webhook." + state(each)))),
                Column.of("waiting", page.t("notification.state.WAITING"), Standing::waiting),
                Column.of("failed", page.t("notification.state.FAILED"), Standing::failed));
    }

    private static Object types(Page page, Standing each) {
        int types = each.endpoint().types().size();
        return types == 0 ? page.t("notification.webhook.types.all") : Integer.valueOf(types);
    }
}
