package org.hexaglot.notification.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexaglot.notification.CallQuestion.Group;
import org.hexaglot.notification.Deliveries.Attempt;
import org.hexaglot.notification.Deliveries.Told;
import org.hexaglot.notification.Outbox.State;
import org.hexaglot.web.Column;
import org.hexaglot.web.Page;
import org.hexaglot.web.Table;
import org.jspecify.annotations.Nullable;

/** The columns of the list of calls of a webhook. */
record CallColumns(Page page) {
    static final Table.Usual USUAL =
            new Table.Usual(List.of("entry", "at", "state", "next", "answers"), "-at", Table.UNGROUPED);

    List<Column<Told>> all() {
        return List.of(
                Column.grouping("type", page.t("notification.webhook.type"), Told::type),
                Column.unordered("entry", page.t("notification.webhook.entry.name"), Told::entry),
                Column.of("at", page.t("notification.webhook.at"), call -> page.moment(call.madeAt())),
                Column.grouping(
                        "state",
                        page.t("notification.webhook.state"),
                        call -> state(call.state().name())),
                Column.unordered("next", page.t("notification.mail.next"), this::next),
                Column.unordered("answers", page.t("notification.webhook.answers"), this::answers));
    }

    /** When it is made again after it failed. */
    private @Nullable String next(Told call) {
        boolean again = call.state() == State.WAITING && !call.attempts().isEmpty();
        return again ? page.moment(call.sendAt()) : null;
    }

    private String answers(Told call) {
        return call.attempts().stream().map(this::answer).collect(Collectors.joining("\n"));
    }

    private String answer(Attempt attempt) {
        Integer status = attempt.status();
        return String.join(
                        " · ",
                        page.moment(attempt.at()),
                        status == null ? page.t("notification.webhook.noAnswer") : String.valueOf(status),
                        page.t("notification.webhook.milliseconds", "count", attempt.milliseconds()),
                        attempt.answer())
                .strip();
    }

    /** Sizes of groups by what the page calls these. */
    Map<String, Integer> sizes(Group group, Map<String, Integer> counted) {
        Map<String, Integer> sizes = new HashMap<>();
        counted.forEach((name, calls) -> sizes.put(group == Group.STATE ? state(name) : name, calls));
        return sizes;
    }

    private String state(String name) {
        return page.t("notification.state." + name);
    }
}
