package org.hexaglot.people.web;

import io.micronaut.context.BeanContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.people.DemoPeople;
import org.hexaglot.people.FrontDoor;
import org.hexaglot.people.ReturnAddress;
import org.hexaglot.people.SessionCookie;
import org.hexaglot.people.WebSession;
import org.hexaglot.web.Form;
import org.hexaglot.web.Page;
import org.hexaglot.web.Pages;
import org.hexaglot.web.SignInPage;
import org.hexaglot.web.SignInPage.DemoPerson;
import org.jspecify.annotations.Nullable;

/** The pages of signing in and out. In the demonstration they offer its people. */
@Controller
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DoorPages {
    private final FrontDoor door;
    private final Pages pages;
    private final HttpClientAddressResolver addresses;
    private final HttpHostResolver hosts;
    private final boolean demo;

    DoorPages(
            FrontDoor door,
            Pages pages,
            HttpClientAddressResolver addresses,
            HttpHostResolver hosts,
            BeanContext beans) {
        this.door = door;
        this.pages = pages;
        this.addresses = addresses;
        this.hosts = hosts;
        this.demo = beans.containsBean(DemoPeople.class);
    }

    @Get("/sign-in")
    HttpResponse<?> show(Page page, @QueryValue("return") @Nullable String back) {
        String path = ReturnAddress.of(back).path();
        if (page.signedIn()) {
            return HttpResponse.seeOther(URI.create(path));
        }
        return pages.render(page, "sign-in", new SignInPage(Form.EMPTY, path, demoPeople(), null));
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, Page page, @Body Map<String, String> form) {
        String path = ReturnAddress.of(form.get("return")).path();
        String username = form.getOrDefault("username", "").strip();
        try {
            WebSession session = door.signIn(username, form.getOrDefault("password", ""), addresses.resolve(request));
            return opened(request, session, path);
        } catch (Refusal refusal) {
            Form again = Form.refused(page, Map.of("username", username), refusal);
            HttpStatus status = HttpStatus.valueOf(refusal.kind().status());
            return pages.render(status, page, "sign-in", new SignInPage(again, path, demoPeople(), null));
        }
    }

    @Post("/sign-out")
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOut(HttpRequest<?> request, @CookieValue(SessionCookie.NAME) @Nullable String session) {
        if (session != null && !session.isEmpty()) {
            door.close(session, addresses.resolve(request));
        }
        return HttpResponse.seeOther(URI.create("/sign-in"))
                .header(HttpHeaders.SET_COOKIE, SessionCookie.closing(isHttps(request)));
    }

    private HttpResponse<?> opened(HttpRequest<?> request, WebSession session, String path) {
        return HttpResponse.seeOther(URI.create(path))
                .header(HttpHeaders.SET_COOKIE, SessionCookie.opening(session, isHttps(request)));
    }

    private boolean isHttps(HttpRequest<?> request) {
        return hosts.resolve(request).startsWith("https:");
    }

    private List<DemoPerson> demoPeople() {
        return demo ? DemoPeople.all().stream().map(DoorPages::offered).toList() : List.of();
    }

    private static DemoPerson offered(DemoPeople.DemoPerson one) {
        return new DemoPerson(
                one.person().id().value(),
                one.person().name(),
                one.person().roles().iterator().next(),
                Language.find(one.language()).orElse(null));
    }
}
