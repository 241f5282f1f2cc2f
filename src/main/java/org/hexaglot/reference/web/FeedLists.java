package org.hexaglot.reference.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.FeedDesk;
import org.hexaglot.reference.FeedDesk.Told;
import org.hexaglot.reference.FeedFailure;
import org.hexaglot.web.Column;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;
import org.hexaglot.web.Table;

/** Reads what did not get into the memory for its page and for its sheets. */
@Singleton
final class FeedLists {
    static final String PATH = "/memory/feeds";
    private static final Table.Usual USUAL = new Table.Usual(List.of("reason", "at"), "-at", Table.UNGROUPED);

    private final FeedDesk desk;

    FeedLists(FeedDesk desk) {
        this.desk = desk;
    }

    /** More than a sheet holds are too many to be put in order: something is wrong with all of them then. */
    Table<Told> table(HttpRequest<?> request, Page page, Actor actor) {
        return new Table<>(
                page,
                ListQuery.of(PATH, Table.PARAMETERS, request),
                List.of(
                        Column.of("document", page.t("reference.feed.document"), Told::symbol),
                        Column.of("reason", page.t("reference.feed.reason"), told -> reasons(page, told)),
                        Column.grouping("language", page.t("tasks.filter.language"), told -> languages(page, told)),
                        Column.of("at", page.t("reference.feed.at"), told -> told.missing()
                                .at())),
                USUAL,
                desk.told(actor, Sheet.LONGEST));
    }

    private static String languages(Page page, Told told) {
        return told.missing().failures().stream()
                .map(failure -> language(page, failure))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String reasons(Page page, Told told) {
        return told.missing().failures().stream()
                .map(failure -> language(page, failure) + " · " + reason(page, failure))
                .collect(Collectors.joining("\n"));
    }

    private static String language(Page page, FeedFailure failure) {
        Language language = failure.language();
        return language == null ? page.t("reference.feed.whole") : page.nameOf(language);
    }

    private static String reason(Page page, FeedFailure failure) {
        if (failure.fault()) {
            return page.t("reference.feed.fault") + " " + failure.reason();
        }
        String title = "problem." + failure.reason() + ".title";
        return failure.reason().isEmpty() || !page.phrases().has(title)
                ? page.t("reference.feed.unsaid")
                : page.t(title);
    }
}
