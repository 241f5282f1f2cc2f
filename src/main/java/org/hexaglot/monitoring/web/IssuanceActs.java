package org.hexaglot.monitoring.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexaglot.document.Document;
import org.hexaglot.document.Issuance.Relation;
import org.hexaglot.document.Metadata;
import org.hexaglot.document.Symbol;
import org.hexaglot.forecast.ForecastDesk;
import org.hexaglot.forecast.ForecastDesk.Forecast;
import org.hexaglot.issuance.IssuanceDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.monitoring.DocumentViews;
import org.hexaglot.monitoring.web.Acts.Call;
import org.hexaglot.monitoring.web.Acts.Done;
import org.hexaglot.translation.TranslationDesk;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Page;
import org.hexaglot.web.Typed;

/** Release, its exception, and what follows issuance. The desks say who may. */
@Controller("/documents/{id:[0-7][0-9a-v]+}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class IssuanceActs {
    private final IssuanceDesk issuance;
    private final TranslationDesk translation;
    private final ForecastDesk forecast;
    private final DocumentViews documents;
    private final Acts acts;

    IssuanceActs(
            IssuanceDesk issuance,
            TranslationDesk translation,
            ForecastDesk forecast,
            DocumentViews documents,
            Acts acts) {
        this.issuance = issuance;
        this.translation = translation;
        this.forecast = forecast;
        this.documents = documents;
        this.acts = acts;
    }

    @Post("/release")
    HttpResponse<?> release(
            HttpRequest<?> request, Page page, Actor actor, @PathVariable String id, @Body Map<String, Object> body)
            throws IOException {
        Call call = new Call(request, page, actor, new DocumentId(id), Typed.of(body));
        return acts.run(call, "release", () -> {
            call.mustConfirm(documents.document(call.id()));
            issuance.release(actor, call.id(), call.typed().number("version"));
            return new Done(call.href(), Flash.done("documents.flash.released"));
        });
    }

    @Post("/exception")
    HttpResponse<?> exception(
            HttpRequest<?> request, Page page, Actor actor, @PathVariable String id, @Body Map<String, Object> body)
            throws IOException {
        Call call = new Call(request, page, actor, new DocumentId(id), Typed.of(body));
        Typed typed = call.typed();
        return acts.run(call, "exception", () -> {
            call.mustConfirm(documents.document(call.id()));
            issuance.releaseSome(actor, call.id(), languages(typed), typed.text("reason"), typed.number("version"));
            return new Done(call.href(), Flash.done("documents.flash.exception"));
        });
    }

    @Post("/reissue")
    HttpResponse<?> reissue(
            HttpRequest<?> request, Page page, Actor actor, @PathVariable String id, @Body Map<String, Object> body)
            throws IOException {
        Call call = new Call(request, page, actor, new DocumentId(id), Typed.of(body));
        return acts.run(call, "reissue", () -> {
            issuance.reissue(
                    actor, call.id(), languages(call.typed()), call.typed().text("reason"));
            return new Done(call.href(), Flash.done("documents.flash.reissued"));
        });
    }

    @Post("/job-number")
    HttpResponse<?> number(
            HttpRequest<?> request, Page page, Actor actor, @PathVariable String id, @Body Map<String, Object> body)
            throws IOException {
        Call call = new Call(request, page, actor, new DocumentId(id), Typed.of(body));
        return acts.run(call, "job", () -> {
            Language language = Language.of(call.typed().text("language"));
            translation.numberJob(actor, call.id(), language, call.typed().text("jobNumber"));
            return new Done(call.href(), Flash.done("documents.flash.numbered"));
        });
    }

    /** Forecasts a document that corrects, revises or adds to this one; it takes over the masthead of this one. */
    @Post("/successor")
    HttpResponse<?> successor(
            HttpRequest<?> request, Page page, Actor actor, @PathVariable String id, @Body Map<String, Object> body)
            throws IOException {
        Call call = new Call(request, page, actor, new DocumentId(id), Typed.of(body));
        Typed typed = call.typed();
        return acts.run(call, "successor", () -> {
            Document document = documents.document(call.id());
            Metadata metadata = following(document.metadata(), typed);
            Set<Language> wanted = languages(typed);
            Document made = forecast.forecast(actor, new Forecast(metadata, wanted, call.id(), relation(typed)));
            return new Done("/documents/" + made.id(), Flash.done("documents.flash.successor"));
        });
    }

    private static Metadata following(Metadata metadata, Typed typed) {
        Integer words = typed.number("words");
        if (words == null || words < 1) {
            throw Refusal.invalid("invalid-input").field("words", "required");
        }
        if (typed.text("symbol").isEmpty()) {
            throw Refusal.invalid("invalid-input").field("symbol", "required");
        }
        return new Metadata(
                metadata.title(),
                metadata.type(),
                metadata.category(),
                List.of(Symbol.of(typed.text("symbol"))),
                metadata.distribution(),
                metadata.considered(),
                metadata.original(),
                metadata.department(),
                metadata.mandate(),
                words,
                metadata.submitter());
    }

    private static Relation relation(Typed typed) {
        return Arrays.stream(Relation.values())
                .filter(each -> each.name().equalsIgnoreCase(typed.text("relation")))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("invalid-input").field("relation", "required"));
    }

    private static Set<Language> languages(Typed typed) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        typed.all("languages").forEach(code -> languages.add(Language.of(code)));
        if (languages.isEmpty()) {
            throw Refusal.invalid("no-language").field("languages", "required");
        }
        return languages;
    }
}
