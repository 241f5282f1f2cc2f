package org.hexaglot.reference.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.document.Document;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.reference.Match;
import org.hexaglot.reference.MatchAnalysis;
import org.hexaglot.reference.MatchBand;
import org.hexaglot.reference.MatchSheet;
import org.hexaglot.reference.ReferenceDesk;
import org.hexaglot.reference.ReferenceRights;
import org.jspecify.annotations.Nullable;

/** What the memory and the document that comes before hold of a document's text. */
@Controller("/api/documents/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentReferenceController {
    private final ReferenceDesk desk;

    DocumentReferenceController(ReferenceDesk desk) {
        this.desk = desk;
    }

    @Serdeable
    record PredecessorInput(String symbol) {}

    @Serdeable
    record PredecessorBody(String document, List<String> symbols) {
        static PredecessorBody of(Document document) {
            return new PredecessorBody(
                    document.id().value(),
                    document.metadata().symbols().stream().map(Object::toString).toList());
        }
    }

    /** Passages and words of one band. */
    @Serdeable
    record CountBody(int segments, int words) {}

    @Serdeable
    record LineBody(String language, Map<String, CountBody> bands, int netWords) {
        static LineBody of(MatchSheet.Line line) {
            Map<String, CountBody> bands = new LinkedHashMap<>();
            for (MatchBand band : MatchBand.values()) {
                MatchSheet.Count count = line.in(band);
                bands.put(band.code(), new CountBody(count.segments(), count.words()));
            }
            return new LineBody(line.target().code(), bands, line.netWords());
        }
    }

    /** The match analysis for all languages. */
    @Serdeable
    record SheetBody(
            String source,
            int segments,
            int words,
            @Nullable PredecessorBody predecessor,
            List<LineBody> languages) {}

    /** One passage with the best that is offered, null where it is new. */
    @Serdeable
    record PassageBody(
            int number,
            String text,
            boolean repetition,
            @Nullable MatchBody best) {}

    @Get("/analysis")
    SheetBody analysis(Actor actor, String id) {
        ReferenceDesk.Analysed analysed = desk.sheet(actor, new DocumentId(id));
        MatchSheet sheet = analysed.sheet();
        return new SheetBody(
                sheet.source().code(),
                sheet.segments(),
                sheet.words(),
                analysed.predecessor().map(PredecessorBody::of).orElse(null),
                sheet.lines().stream().map(LineBody::of).toList());
    }

    /** The text passage by passage with the best offer into one language; for those who translate. */
    @Get("/reference")
    List<PassageBody> reference(Actor actor, String id, @QueryValue String target) {
        ReferenceRights.mustUse(actor);
        Language into = Language.of(target);
        ReferenceDesk.Analysed analysed = desk.analyse(actor, new DocumentId(id));
        List<MatchAnalysis.Offered> offers = analysed.offers();
        return java.util.stream.IntStream.range(0, offers.size())
                .mapToObj(i -> body(i + 1, offers.get(i), analysed.sheet().source(), into))
                .toList();
    }

    private static PassageBody body(int number, MatchAnalysis.Offered offered, Language source, Language target) {
        Match best = offered.best().get(target);
        return new PassageBody(
                number, offered.text(), offered.repetition(), best == null ? null : MatchBody.of(best, source));
    }

    @Get("/predecessor")
    PredecessorBody predecessor(Actor actor, String id) {
        return desk.predecessor(actor, new DocumentId(id))
                .map(PredecessorBody::of)
                .orElseThrow(() -> Refusal.notFound("no-predecessor").with("document", id));
    }

    @Put("/predecessor")
    PredecessorBody name(Actor actor, String id, @Body PredecessorInput input) {
        return PredecessorBody.of(desk.namePredecessor(actor, new DocumentId(id), input.symbol()));
    }

    @Delete("/predecessor")
    HttpResponse<?> forget(Actor actor, String id) {
        desk.forgetPredecessor(actor, new DocumentId(id));
        return HttpResponse.noContent();
    }
}
