package org.hexaglot.forecast.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hexaglot.document.Document;
import org.hexaglot.forecast.ForecastDesk;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.web.Flash;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;

/** The page on which a document is forecast, its dates counted while one types. */
@Controller("/forecast")
@Secured({"officer", "author"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ForecastPages {
    private static final String TEMPLATE = "forecast/forecast";

    private final ForecastDesk desk;
    private final ForecastPreviews previews;
    private final ForecastChoices choices;
    private final Pages pages;

    ForecastPages(ForecastDesk desk, ForecastPreviews previews, ForecastChoices choices, Pages pages) {
        this.desk = desk;
        this.previews = previews;
        this.choices = choices;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Page page, Actor actor) {
        return pages.render(page, TEMPLATE, model(page, actor, Form.of(usual(actor)), 1));
    }

    /** The dates for what is typed so far: beside the form, or with the whole page where there is no script. */
    @Post("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> preview(HttpRequest<?> request, Page page, Actor actor, @Body Map<String, String> form) {
        boolean wantsRow = form.containsKey("row");
        boolean partial = request.getHeaders().contains("HX-Request") && !wantsRow && !form.containsKey("whole");
        if (partial) {
            return pages.render(page, "forecast/preview", preview(actor, form));
        }
        int rows = rows(form) + (wantsRow ? 1 : 0);
        return pages.render(page, TEMPLATE, model(page, actor, Form.of(form), rows));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> forecast(Page page, Actor actor, @Body Map<String, String> form) {
        try {
            Document document = desk.forecast(actor, new ForecastForm(form).read(actor));
            Flash flash = Flash.done("forecast.done")
                    .with(
                            "title",
                            document.metadata().titleIn(document.metadata().original()));
            return pages.redirect("/documents/" + document.id(), flash);
        } catch (Refusal refusal) {
            Form again = Form.refused(page, form, beside(refusal));
            HttpStatus status = HttpStatus.valueOf(refusal.kind().status());
            return pages.render(status, page, TEMPLATE, model(page, actor, again, rows(form)))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private ForecastPage model(Page page, Actor actor, Form form, int rows) {
        return new ForecastPage(
                form,
                new ForecastForm(form.values()).original(),
                Math.min(rows, ForecastForm.MOST_MEETINGS),
                choices.types(page.language()),
                ForecastChoices.categories(page),
                ForecastChoices.distributions(page),
                ForecastChoices.languages(page),
                choices.sessions(page),
                actor.is(Role.OFFICER) ? choices.submitters() : Map.of(),
                preview(actor, form.values()));
    }

    private ForecastPreview preview(Actor actor, Map<String, String> values) {
        return previews.of(actor, new ForecastForm(values), values.getOrDefault("type", ""));
    }

    private static int rows(Map<String, String> form) {
        int rows = 1;
        for (int i = 0; i < ForecastForm.MOST_MEETINGS; i++) {
            if (form.containsKey("meeting-" + i)) {
                rows = i + 1;
            }
        }
        return rows;
    }

    /** A symbol that is none is told beside its field. */
    private static Refusal beside(Refusal refusal) {
        boolean aboutSymbol =
                refusal.key().endsWith("-symbol") && refusal.fields().isEmpty();
        return aboutSymbol ? refusal.field("symbols", "invalid") : refusal;
    }

    private static Map<String, String> usual(Actor actor) {
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("category", "pre-session");
        usual.put("distribution", "general");
        usual.put("original", Language.EN.code());
        Language.OFFICIAL.forEach(language -> usual.put("language-" + language.code(), "yes"));
        if (actor.is(Role.AUTHOR)) {
            usual.put("submitter", actor.person().value());
        }
        return usual;
    }
}
