package org.hexaglot.notification.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.hexaglot.notification.MailDesk;
import org.hexaglot.notification.Outbox.State;
import org.hexaglot.notification.Outbox.Told;
import org.hexaglot.notification.Trouble;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Ranked;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/** Puts mail that did not get through in order, for its page and for its sheets. */
@Singleton
final class MailLists {
    /** Mail that is tried again, and mail that was given up. */
    static final List<String> STATES = List.of("troubled", "givenUp");

    private static final List<String> PARAMETERS = Table.parameters(List.of("state"));
    private static final Table.Usual USUAL =
            new Table.Usual(List.of("at", "pieces", "reason", "tries", "answer"), "-at", "state");

    Table<Told> table(HttpRequest<?> request, Page page, MailDesk.Standing standing) {
        ListQuery query = ListQuery.of("/webhooks/mail", PARAMETERS, request);
        String state = query.value("state");
        List<Told> shown = Stream.concat(standing.troubled().stream(), standing.failed().stream())
                .filter(told -> state.isEmpty() || state.equals(state(told)))
                .toList();
        return new Table<>(page, query, columns(page), USUAL, shown);
    }

    private static String state(Told told) {
        return told.state() == State.FAILED ? "givenUp" : "troubled";
    }

    private static List<Column<Told>> columns(Page page) {
        return List.of(
                Column.of("person", page.t("notification.mail.person"), told -> told.person()
                        .value()),
                Column.of("at", page.t("notification.webhook.at"), Told::at),
                Column.of("pieces", page.t("notification.mail.pieces"), Told::rows),
                Column.grouping("reason", page.t("notification.mail.reason"), told -> reason(page, told)),
                Column.of("tries", page.t("notification.mail.tries"), Told::tries),
                Column.of("answer", page.t("notification.mail.said"), Told::problem),
                Column.grouping(
                        "state",
                        page.t("notification.webhook.state"),
                        told -> new Ranked(STATES.indexOf(state(told)), page.t("notification.mail." + state(told)))));
    }

    private static @Nullable Ranked reason(Page page, Told told) {
        Trouble trouble = told.trouble();
        return trouble == null
                ? null
                : new Ranked(trouble.ordinal(), page.t("notification.mail.trouble." + trouble.code()));
    }
}
