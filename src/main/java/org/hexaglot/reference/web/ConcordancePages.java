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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.reference.Concordance;
import org.hexaglot.reference.Marks;
import org.hexaglot.reference.ReferenceRights;
import org.hexaglot.reference.web.ConcordancePage.Place;
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
    /** Of a paragraph, at its beginning. */
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\p{Nd}{1,4}[.．、]\\s*");

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
        Paging wide = new Paging(Paging.MAXIMUM_LIMIT, paging.after());
        Concordance.Hits hits = concordance.search(actor, query, from, into, offset, wide.wanted());
        Listing<Concordance.Hit> some = HitOffset.listing(wide, offset, hits.hits());
        Listing<Row> rows = new Listing<>(rows(some.items(), into), some.next());
        return pages.render(page, "reference/concordance", new ConcordancePage(query, from, into, rows, hits.total()));
    }

    /** The language that this person works into, where it is one only. */
    private static @Nullable Language usual(Actor actor) {
        return actor.pairs().size() == 1 ? actor.pairs().keySet().iterator().next() : null;
    }

    /** Passages that say the same in all languages shown are one row, in the order in which they were found. */
    private static List<Row> rows(List<Concordance.Hit> hits, @Nullable Language target) {
        Map<List<String>, List<Concordance.Hit>> alike = new LinkedHashMap<>();
        for (Concordance.Hit hit : hits) {
            List<String> texts = new ArrayList<>(List.of(hit.language().code(), unnumbered(hit, hit.language())));
            beside(hit, target).forEach(language -> texts.add(unnumbered(hit, language)));
            alike.computeIfAbsent(texts, none -> new ArrayList<>()).add(hit);
        }
        return alike.values().stream().map(same -> row(same, target)).toList();
    }

    private static Row row(List<Concordance.Hit> same, @Nullable Language target) {
        Concordance.Hit first = same.get(0);
        return new Row(
                first.unit(),
                first.language(),
                Marks.pieces(first.unit().text(first.language()), first.marked()),
                beside(first, target),
                same.stream()
                        .map(hit -> hit.unit().source())
                        .map(source -> new Place(source, SourceLink.of(source, first.language())))
                        .toList());
    }

    private static String unnumbered(Concordance.Hit hit, Language language) {
        return NUMBER.matcher(hit.unit().text(language)).replaceFirst("");
    }

    private static List<Language> beside(Concordance.Hit hit, @Nullable Language target) {
        return Language.OFFICIAL.stream()
                .filter(language -> language != hit.language() && hit.unit().isIn(language))
                .filter(language -> target == null || language == target)
                .toList();
    }
}
