package org.hexaglot.reference.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Concordance;
import org.hexaglot.reference.Marks;
import org.hexaglot.reference.MemoryUnit;
import org.hexaglot.reference.ReferenceRights;
import org.hexaglot.reference.web.ConcordancePage.Row;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;
import org.jspecify.annotations.Nullable;

/** Words in what was issued, with another language beside. */
@Controller("/concordance")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConcordancePages {
    private final Concordance concordance;
    private final Pages pages;

    ConcordancePages(Concordance concordance, Pages pages) {
        this.concordance = concordance;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> search(
            Page page,
            Actor actor,
            Paging paging,
            @QueryValue Optional<String> q,
            @QueryValue Optional<String> source,
            @QueryValue Optional<String> target) {
        ReferenceRights.mustUse(actor);
        String query = q.orElse("").strip();
        Language from = source.flatMap(Language::find).orElse(null);
        Language into = target.isPresent() ? Language.find(target.get()).orElse(null) : usual(actor);
        if (query.isEmpty()) {
            Listing<Row> none = new Listing<>(List.of(), null);
            return pages.render(page, "reference/concordance", new ConcordancePage(query, from, into, none, 0));
        }
        int offset = HitOffset.of(paging);
        Concordance.Hits hits = concordance.search(actor, query, from, into, offset, paging.wanted());
        Listing<Row> rows = HitOffset.listing(paging, offset, hits.hits()).map(hit -> row(hit, into));
        return pages.render(page, "reference/concordance", new ConcordancePage(query, from, into, rows, hits.total()));
    }

    /** The language that this person works into, where it is one only. */
    private static @Nullable Language usual(Actor actor) {
        return actor.pairs().size() == 1 ? actor.pairs().keySet().iterator().next() : null;
    }

    private static Row row(Concordance.Hit hit, @Nullable Language target) {
        MemoryUnit unit = hit.unit();
        List<Language> beside = Language.OFFICIAL.stream()
                .filter(language -> language != hit.language() && unit.isIn(language))
                .filter(language -> target == null || language == target)
                .toList();
        return new Row(
                unit,
                hit.language(),
                Marks.pieces(unit.text(hit.language()), hit.marked()),
                beside,
                SourceLink.of(unit.source(), hit.language()));
    }
}
