package org.hexaglot.reference.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.reference.Concordance;
import org.hexaglot.reference.Match;
import org.hexaglot.reference.Memory;
import org.hexaglot.reference.MemoryIndexing;
import org.hexaglot.reference.MemoryState;
import org.hexaglot.reference.ReferenceDesk;
import org.hexaglot.reference.ReferenceRights;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Paging;
import org.jspecify.annotations.Nullable;

/** The memory asked: passages to translate, and words to find. */
@Controller("/api/memory")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MemoryController {
    private static final int MOST_SEGMENTS = 1000;

    private final Memory memory;
    private final MemoryState state;
    private final Concordance concordance;
    private final ReferenceDesk desk;

    MemoryController(Memory memory, MemoryState state, Concordance concordance, ReferenceDesk desk) {
        this.memory = memory;
        this.state = state;
        this.concordance = concordance;
        this.desk = desk;
    }

    /** How large the memory is and how far the index of this node. */
    @Serdeable
    record StateBody(Map<String, Long> units, IndexBody index) {}

    /** Changes of the memory that are in the index, of all there are. */
    @Serdeable
    record IndexBody(long seen, long all, boolean complete) {}

    /**
     * Passages of one text in their order.
     *
     * @param threshold likeness in percent from which translations are offered; the office's when not said
     * @param document whose reference document is matched first
     */
    @Serdeable
    record QuestionBody(
            String source,
            List<String> targets,
            List<String> segments,
            @Nullable Integer threshold,
            @Nullable String document) {}

    /** What is offered for one passage, by language. */
    @Serdeable
    record OffersBody(String segment, Map<String, List<MatchBody>> offers) {}

    /** A passage in which the words stand. */
    @Serdeable
    record HitBody(
            String language,
            Map<String, String> texts,
            List<MarkBody> marks,
            @Nullable String symbol,
            @Nullable String document,
            @Nullable LocalDate dated,
            int paragraph,
            @Nullable String href) {}

    @Serdeable
    record MarkBody(int from, int to) {}

    @Get
    StateBody state(Actor actor) {
        ReferenceRights.mustUse(actor);
        Map<String, Long> units = new LinkedHashMap<>();
        state.sizes().forEach((language, size) -> units.put(language.code(), size));
        MemoryIndexing.Progress progress = state.progress();
        return new StateBody(units, new IndexBody(progress.seen(), progress.all(), progress.isComplete()));
    }

    @Post("/matches")
    List<OffersBody> matches(Actor actor, @Body QuestionBody question) {
        ReferenceRights.mustUse(actor);
        if (question.segments().size() > MOST_SEGMENTS) {
            throw Refusal.invalid("too-many-segments")
                    .with("most", MOST_SEGMENTS)
                    .field("segments", "too-long");
        }
        Language source = Language.of(question.source());
        List<Language> targets = question.targets().stream().map(Language::of).toList();
        int threshold = Math.max(
                50, Math.min(100, Optional.ofNullable(question.threshold()).orElse(memory.threshold())));
        String document = question.document();
        List<Map<Language, List<Match>>> found = desk.offers(
                actor,
                document == null ? null : new DocumentId(document),
                question.segments(),
                source,
                targets,
                threshold);
        List<OffersBody> answers = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Map<String, List<MatchBody>> offers = new LinkedHashMap<>();
            found.get(i)
                    .forEach((target, matches) -> offers.put(
                            target.code(),
                            matches.stream()
                                    .map(match -> MatchBody.of(match, source))
                                    .toList()));
            answers.add(new OffersBody(question.segments().get(i), offers));
        }
        return answers;
    }

    @Get("/concordance")
    Listing<HitBody> concordance(
            Actor actor,
            Paging paging,
            @QueryValue String q,
            @QueryValue Optional<String> source,
            @QueryValue Optional<String> target) {
        Language from = source.map(Language::of).orElse(null);
        Language into = target.map(Language::of).orElse(null);
        int offset = HitOffset.of(paging);
        Concordance.Hits hits = concordance.search(actor, q, from, into, offset, paging.wanted());
        return HitOffset.listing(paging, offset, hits.hits()).map(MemoryController::body);
    }

    private static HitBody body(Concordance.Hit hit) {
        Map<String, String> texts = new LinkedHashMap<>();
        Language.OFFICIAL.stream()
                .filter(hit.unit()::isIn)
                .forEach(language -> texts.put(language.code(), hit.unit().text(language)));
        DocumentId document = hit.unit().source().document();
        return new HitBody(
                hit.language().code(),
                texts,
                hit.marked().stream()
                        .map(mark -> new MarkBody(mark.from(), mark.to()))
                        .toList(),
                hit.unit().source().symbol(),
                document == null ? null : document.value(),
                hit.unit().source().dated(),
                hit.unit().source().ordinal(),
                SourceLink.of(hit.unit().source(), hit.language()));
    }
}
