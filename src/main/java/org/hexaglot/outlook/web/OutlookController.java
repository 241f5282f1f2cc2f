package org.hexaglot.outlook.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.outlook.Compared;
import org.hexaglot.outlook.Compared.Change;
import org.hexaglot.outlook.Likely;
import org.hexaglot.outlook.OpenWork.DocumentLine;
import org.hexaglot.outlook.Outlook;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.outlook.Scenario;
import org.hexaglot.outlook.WhatIfDesk;
import org.hexaglot.web.Accepts;
import org.hexaglot.web.Listing;
import org.hexaglot.web.Pages;
import org.hexaglot.web.Paging;
import org.hexaglot.web.Sheet;
import org.jspecify.annotations.Nullable;

/** What is foreseen as data, comma-separated values or a workbook, and what would be. */
@Controller("/api/monitoring")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OutlookController {
    private final OutlookDesk desk;
    private final WhatIfDesk whatIf;
    private final Pages pages;

    OutlookController(OutlookDesk desk, WhatIfDesk whatIf, Pages pages) {
        this.desk = desk;
        this.whatIf = whatIf;
        this.pages = pages;
    }

    /**
     * When something is likely to be ready and what keeps it.
     *
     * @param likelyOn null when not within a year
     * @param probability of being ready by the day of issuance
     * @param stage name of the task that holds it
     * @param cause {@code manuscript answer queue length away nobody release}
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LikelyBody(
            @Nullable LocalDate likelyOn,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable Double probability,
            @Nullable String language,
            String stage,
            String cause,
            long wordsBefore) {
        static LikelyBody of(Likely likely) {
            Language language = likely.holdup().language();
            return new LikelyBody(
                    likely.on(),
                    likely.earliest(),
                    likely.latest(),
                    likely.probability(),
                    language == null ? null : language.code(),
                    likely.holdup().stage(),
                    likely.holdup().cause().code(),
                    likely.holdup().wordsBefore());
        }
    }

    /** A document with what is foreseen of it and of each language. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OutlookBody(
            String document,
            String symbol,
            String standing,
            @Nullable LocalDate issueBy,
            LikelyBody whole,
            Map<String, LikelyBody> languages) {
        static OutlookBody of(OutlookRow row) {
            Map<String, LikelyBody> languages = new LinkedHashMap<>();
            row.prospect()
                    .languages()
                    .forEach((language, likely) -> languages.put(language.code(), LikelyBody.of(likely)));
            return new OutlookBody(
                    row.line().id().value(),
                    row.line().symbol(),
                    row.standing(),
                    row.prospect().document().issueBy(),
                    LikelyBody.of(row.prospect().whole()),
                    languages);
        }
    }

    /** @param verdict {@code turns-late recovers later earlier} */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ChangeBody(
            String document, String verdict, @Nullable LocalDate issueBy, LikelyBody today, LikelyBody then) {
        static ChangeBody of(Change change) {
            return new ChangeBody(
                    change.then().document().id().value(),
                    change.verdict(),
                    change.then().document().issueBy(),
                    LikelyBody.of(change.today().whole()),
                    LikelyBody.of(change.then().whole()));
        }
    }

    /** How many documents that the caller may see are likely late today and then, and those that change. */
    @Serdeable
    record ComparedBody(long today, long then, List<ChangeBody> changes) {}

    @Get("/outlook")
    @Produces({MediaType.APPLICATION_JSON, Sheet.CSV, Sheet.XLSX})
    @Accepts({"period", "show", "body", "station", "language", "sort"})
    HttpResponse<?> outlook(HttpRequest<?> request, Actor actor, Paging paging) {
        actor.mustBe(OutlookDesk.READERS);
        Outlook outlook = desk.now();
        OutlookQuestion question = OutlookQuestion.of(request);
        List<OutlookRow> rows = question
                .due(outlook, desk.sightOf(actor), outlook.force().from())
                .stream()
                .filter(question::shows)
                .toList();
        Optional<String> sheet = Sheet.wanted(request);
        if (sheet.isPresent()) {
            return OutlookSheet.of(
                            rows,
                            desk.summaries(
                                    rows.stream().map(row -> row.line().id()).toList()),
                            pages.page(request).phrases())
                    .answer(sheet.get());
        }
        int from = from(paging);
        List<OutlookRow> some = rows.stream().skip(from).limit(paging.wanted()).toList();
        Listing<OutlookRow> listing = paging.listing(some, row -> List.of(from + paging.limit()));
        return HttpResponse.ok(listing.map(OutlookBody::of)).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    /** What would be; the members of the body are the parameters of the page of the same name. */
    @Post("/what-if")
    ComparedBody whatIf(Actor actor, @Body Map<String, Object> body) {
        actor.mustBe(OutlookDesk.READERS);
        Map<String, String> values = new LinkedHashMap<>();
        body.forEach((name, value) -> {
            if (!ScenarioForm.PARAMETERS.contains(name)) {
                throw Refusal.invalid("invalid-scenario").field(name, "unknown");
            }
            values.put(name, String.valueOf(value));
        });
        return desk.answer(outlook -> tried(outlook, desk.sightOf(actor), values));
    }

    private ComparedBody tried(Outlook outlook, Predicate<DocumentLine> sight, Map<String, String> values) {
        Scenario scenario = new ScenarioForm(values).read(outlook, sight);
        Compared compared = whatIf.compare(outlook, scenario, sight);
        return new ComparedBody(
                compared.before(),
                compared.after(),
                compared.changes().stream().map(ChangeBody::of).toList());
    }

    private static int from(Paging paging) {
        try {
            return paging.after().isEmpty()
                    ? 0
                    : Math.max(0, Integer.parseInt(paging.after().get(0)));
        } catch (NumberFormatException foreign) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
    }
}
