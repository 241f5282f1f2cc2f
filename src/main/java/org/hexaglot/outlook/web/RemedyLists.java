package org.hexaglot.outlook.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.outlook.Outlook;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.outlook.Remedies;
import org.hexaglot.outlook.Remedies.Remedy;
import org.hexaglot.outlook.RemedyDesk;
import org.hexaglot.web.ListQuery;
import org.hexaglot.web.Page;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads what would save documents, and what would not, for the page and for its sheets. */
@Singleton
final class RemedyLists {
    static final String PATH = "/outlook/remedies";

    private final OutlookDesk desk;
    private final RemedyDesk remedies;

    RemedyLists(OutlookDesk desk, RemedyDesk remedies) {
        this.desk = desk;
        this.remedies = remedies;
    }

    /** Asked in the same words as the outlook. */
    RemedyPage page(HttpRequest<?> request, Page page, Actor actor) {
        actor.mustBe(OutlookDesk.READERS);
        Outlook outlook = desk.now();
        OutlookQuestion question = OutlookQuestion.unsorted(request);
        Predicate<DocumentLine> sight = desk.sightOf(actor);
        List<OutlookRow> late = question.due(outlook, sight, page.today()).stream()
                .filter(row -> row.prospect().isLate())
                .toList();
        Set<DocumentId> ids = late.stream().map(row -> row.line().id()).collect(Collectors.toSet());
        Remedies found = remedies.of(outlook, ids, sight);
        List<OutlookRow> beyond = late.stream()
                .filter(row -> found.beyond().contains(row.line().id()))
                .toList();
        ListQuery query = OutlookTable.query(request, PATH);
        return new RemedyPage(
                question, late.size(), found.levers(), OutlookTable.of(page, query, beyond), desk.summaries(ids));
    }

    /** The documents that no lever saves, exactly as the page shows them. */
    Sheet beyond(HttpRequest<?> request, Page page, Actor actor) {
        RemedyPage model = page(request, page, actor);
        return OutlookTable.sheet(page, OutlookTable.query(request, PATH), model.beyondRows(), model.summaries());
    }

    /** The levers, the best first. */
    Sheet levers(HttpRequest<?> request, Page page, Actor actor) {
        RemedyPage model = page(request, page, actor);
        return new Sheet(
                "levers",
                Stream.of("remedy.lever", "remedy.saves", "outlook.standing.late", "remedy.turn-late")
                        .map(page::t)
                        .toList(),
                model.levers().stream().map(lever -> line(model, lever, page)).toList());
    }

    private static List<@Nullable Object> line(RemedyPage model, Remedy lever, Page page) {
        return Arrays.asList(
                model.lever(lever, page.phrases()), lever.saved().size(), model.late(), lever.turnedLate());
    }
}
