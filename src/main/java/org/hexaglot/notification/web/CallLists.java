package org.hexaglot.notification.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.kernel.Actor;
import org.hexaglot.notification.Deliveries;
import org.hexaglot.notification.Outbox.State;
import org.hexaglot.notification.WebhookDesk;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the calls of a webhook for its page and for their sheets. */
@Singleton
final class CallLists {
    private final WebhookDesk desk;

    CallLists(WebhookDesk desk) {
        this.desk = desk;
    }

    /** The newest calls, whatever became of them. */
    CallList newest(Actor actor, String id) {
        return list(new ListQuery(path(id), Map.of()), actor, id, Paging.first(Paging.DEFAULT_LIMIT));
    }

    CallList list(HttpRequest<?> request, Actor actor, String id, Paging paging) {
        return list(ListQuery.of(path(id), CallList.PARAMETERS, request), actor, id, paging);
    }

    private CallList list(ListQuery query, Actor actor, String id, Paging paging) {
        Deliveries.Question question = CallList.question(query);
        Listing<Deliveries.Told> calls = paging.listing(
                desk.log(actor, id, question, paging.number(question.start()), paging.wanted()),
                call -> List.of(call.id()));
        return new CallList(query, calls.items(), calls.next());
    }

    /** All pages of what the page shows. */
    Sheet sheet(HttpRequest<?> request, Page page, Actor actor, String id) {
        Deliveries.Question question = CallList.question(ListQuery.of(path(id), CallList.PARAMETERS, request));
        List<Deliveries.Told> calls = desk.log(actor, id, question, question.start(), Sheet.LONGEST + 1);
        Sheet.mustHold(calls.size());
        return new Sheet(
                "calls",
                Stream.of(
                                "webhook.type",
                                "webhook.entry.name",
                                "webhook.at",
                                "webhook.state",
                                "mail.next",
                                "webhook.answers")
                        .map(column -> page.t("notification." + column))
                        .toList(),
                calls.stream().map(call -> line(page, call)).toList());
    }

    private static List<@Nullable Object> line(Page page, Deliveries.Told call) {
        return Arrays.asList(
                call.type(),
                call.entry(),
                page.moment(call.madeAt()),
                page.t("notification.state." + call.state().name()),
                isTriedAgain(call) ? page.moment(call.sendAt()) : null,
                call.attempts().stream().map(attempt -> told(page, attempt)).collect(Collectors.joining("\n")));
    }

    /** Whether the page says when it is called next. */
    private static boolean isTriedAgain(Deliveries.Told call) {
        return call.state() == State.WAITING && !call.attempts().isEmpty();
    }

    private static String told(Page page, Deliveries.Attempt attempt) {
        Integer status = attempt.status();
        return String.join(
                        " · ",
                        page.moment(attempt.at()),
                        status == null ? page.t("notification.webhook.noAnswer") : String.valueOf(status),
                        page.t("notification.webhook.milliseconds", "count", attempt.milliseconds()),
                        attempt.answer())
                .strip();
    }

    private static String path(String id) {
        return "/webhooks/" + id;
    }
}
