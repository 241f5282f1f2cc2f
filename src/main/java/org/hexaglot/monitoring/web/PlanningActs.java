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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexaglot.document.Document;
import org.hexaglot.forecast.CirculationDesk;
import org.hexaglot.forecast.ForecastDesk;
import org.hexaglot.forecast.LanguageDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.monitoring.DocumentViews;
import org.hexaglot.monitoring.web.Acts.Call;
import org.hexaglot.monitoring.web.Acts.Done;
import org.hexaglot.people.Directory;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Page;
import org.hexaglot.web.Typed;
import org.jspecify.annotations.Nullable;

/** Slots, languages, readers, withdrawal. The desks say who may. */
@Controller("/documents/{id:[0-7][0-9a-v]+}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class PlanningActs {
    private final ForecastDesk forecast;
    private final CirculationDesk circulation;
    private final LanguageDesk languages;
    private final DocumentViews documents;
    private final Directory directory;
    private final Acts acts;

    PlanningActs(
            ForecastDesk forecast,
            CirculationDesk circulation,
            LanguageDesk languages,
            DocumentViews documents,
            Directory directory,
            Acts acts) {
        this.forecast = forecast;
        this.circulation = circulation;
        this.languages = languages;
        this.documents = documents;
        this.directory = directory;
        this.acts = acts;
    }

    @Post("/slot")
    HttpResponse<?> slot(
            HttpRequest<?> request, Page page, Actor actor, @PathVariable String id, @Body Map<String, Object> body)
            throws IOException {
        Call call = new Call(request, page, actor, new DocumentId(id), Typed.of(body));
        Typed typed = call.typed();
        return acts.run(call, "slot", () -> {
            forecast.agreeSlot(
                    actor,
                    call.id(),
                    date(typed, "submitBy"),
                    date(typed, "issueBy"),
                    typed.text("reason"),
                    typed.number("version"));
            return new Done(call.href(), Flash.done("documents.flash.slot"));
        });
    }

    @Post("/languages/add")
    HttpResponse<?> add(
            HttpRequest<?> request, Page page, Actor actor, @PathVariable String id, @Body Map<String, Object> body)
            throws IOException {
        Call call = new Call(request, page, actor, new DocumentId(id), Typed.of(body));
        return acts.run(call, "add-language", () -> {
            Language language = language(call.typed());
            languages.add(actor, call.id(), language, call.typed().number("version"));
            return new Done(call.href(), Flash.done("documents.flash.added").with("language", page.nameOf(language)));
        });
    }

    @Post("/languages/waive")
    HttpResponse<?> waive(
            HttpRequest<?> request, Page page, Actor actor, @PathVariable String id, @Body Map<String, Object> body)
            throws IOException {
        Call call = new Call(request, page, actor, new DocumentId(id), Typed.of(body));
        Typed typed = call.typed();
        return acts.run(call, "waive-language", () -> {
            Language language = language(typed);
            languages.waive(actor, call.id(), language, typed.text("reason"), typed.number("version"));
            return new Done(call.href(), Flash.done("documents.flash.waived").with("language", page.nameOf(language)));
        });
    }

    @Post("/readers")
    HttpResponse<?> readers(
            HttpRequest<?> request, Page page, Actor actor, @PathVariable String id, @Body Map<String, Object> body)
            throws IOException {
        Call call = new Call(request, page, actor, new DocumentId(id), Typed.of(body));
        return acts.run(call, "readers", () -> {
            Set<PersonId> readers = Arrays.stream(call.typed().text("readers").split("[\\s,;]+"))
                    .filter(each -> !each.isEmpty())
                    .map(PersonId::new)
                    .collect(Collectors.toSet());
            readers.forEach(directory::get);
            circulation.nameReaders(actor, call.id(), readers);
            return new Done(call.href() + "?view=acts", Flash.done("documents.flash.readers"));
        });
    }

    @Post("/withdraw")
    HttpResponse<?> withdraw(
            HttpRequest<?> request, Page page, Actor actor, @PathVariable String id, @Body Map<String, Object> body)
            throws IOException {
        Call call = new Call(request, page, actor, new DocumentId(id), Typed.of(body));
        Typed typed = call.typed();
        return acts.run(call, "withdraw", () -> {
            Document document = documents.document(call.id());
            call.mustConfirm(document);
            forecast.withdraw(actor, call.id(), typed.text("reason"), typed.number("version"));
            return new Done(call.href(), Flash.done("documents.flash.withdrawn"));
        });
    }

    private static Language language(Typed typed) {
        return Language.find(typed.text("language"))
                .orElseThrow(() -> Refusal.invalid("invalid-input").field("language", "required"));
    }

    private static @Nullable LocalDate date(Typed typed, String field) {
        String text = typed.text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw Refusal.invalid("invalid-input").field(field, "invalid");
        }
    }
}
