package org.hexaglot.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;

/**
 * Renders templates. A template {@code inbox/tasks.jte} names two parameters, {@code page} ({@link Page}) and
 * {@code model} (a record of its feature); a controller answers {@code pages.render(page, "inbox/tasks", model)}.
 */
@Singleton
public final class Pages {
    private static final String PACKAGE = "org.hexaglot.pages";
    private static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);
    private final Messages messages;
    private final Assets assets;
    private final Clock clock;
    private final Optional<Visitors> visitors;

    Pages(Messages messages, Assets assets, Clock clock, Optional<Visitors> visitors) {
        this.messages = messages;
        this.assets = assets;
        this.clock = clock;
        this.visitors = visitors;
    }

    /** What the templates of this request share. */
    public Page page(HttpRequest<?> request) {
        String csrf = visitors.map(known -> known.csrfToken(request)).orElse("");
        return page(request, visitors.flatMap(known -> known.of(request)), csrf);
    }

    /** The same for somebody unknown, asking nobody. */
    Page guestPage(HttpRequest<?> request) {
        return page(request, Optional.empty(), "");
    }

    private Page page(HttpRequest<?> request, Optional<Visitor> visitor, String csrf) {
        Language language = UiLanguage.ofPage(request, visitor);
        ZoneId zone = visitor.map(Visitor::zone).orElse(ZoneOffset.UTC);
        Phrases phrases = new Phrases(messages, language, zone, LocalDate.now(clock.withZone(zone)));
        URI address = request.getUri();
        return new Page(
                phrases,
                assets,
                visitor.orElse(null),
                csrf,
                address.getRawPath(),
                queryWithoutLanguage(address),
                Flash.of(request).orElse(null));
    }

    /** A refusal told to this caller, for an answer that carries several. */
    public ProblemBody told(HttpRequest<?> request, Refusal refusal) {
        Page page = page(request);
        Language language = UiLanguage.ofApi(request, Optional.ofNullable(page.visitor()));
        return ProblemText.of(
                Problem.of(refusal), phrases(language, page.phrases().zone()));
    }

    /** Texts in a language for something that is not a page, such as a mail or an export. */
    public Phrases phrases(Language language, ZoneId zone) {
        return new Phrases(messages, language, zone, LocalDate.now(clock.withZone(zone)));
    }

    public MutableHttpResponse<byte[]> render(Page page, String template, Object model) {
        return render(HttpStatus.OK, page, template, model);
    }

    /** A page with another status, such as 422 for a form that came back with errors. */
    public MutableHttpResponse<byte[]> render(HttpStatus status, Page page, String template, Object model) {
        MutableHttpResponse<byte[]> response = HttpResponse.<byte[]>status(status)
                .body(html(template, Map.of("page", page, "model", model)))
                .header("Content-Type", HTML)
                .header("Content-Language", page.lang())
                .header("Cache-Control", "no-store");
        if (page.flash() != null) {
            Flash.forget(response);
        }
        return response;
    }

    /** The same page, whose drawing may style its own elements. */
    public MutableHttpResponse<byte[]> withDrawing(MutableHttpResponse<byte[]> page) {
        return page.header(SecurityHeaders.POLICY, SecurityHeaders.WITH_DRAWING);
    }

    /** Goes elsewhere after a successful post. */
    public MutableHttpResponse<?> redirect(String path, Flash flash) {
        return flash.on(HttpResponse.seeOther(URI.create(path)));
    }

    /** A template rendered by itself, such as the body of a mail. */
    public byte[] html(String template, Map<String, Object> parameters) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template + ".jte", new HashMap<>(parameters), output);
        return output.toByteArray();
    }

    private static String queryWithoutLanguage(URI address) {
        String query = address.getRawQuery();
        if (query == null) {
            return "";
        }
        return String.join(
                "&",
                List.of(query.split("&")).stream()
                        .filter(part -> !part.startsWith(UiLanguage.PARAMETER + "="))
                        .toList());
    }
}
