package org.hexaglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.hexaglot.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.test.web", value = "true")
@Property(name = "hexaglot.demo.session", value = "false")
@Property(name = "hexaglot.clock", value = "")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT implements TestPropertyProvider {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    EmbeddedServer server;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("pages");
    }

    @Test
    void programsGetProblemsInTheirLanguage() {
        HttpResponse<String> lost = get("/api/nowhere", "Accept", "application/json", "Accept-Language", "fr");
        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(contentType(lost)).startsWith("application/problem+json");
        assertThat(lost.body()).contains("\"type\":\"/problems/not-found\"", "Il n’y a rien ici", "\"status\":404");
        HttpResponse<String> refused = get("/api/probe/refuses", "Accept-Language", "zh");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("\"assignee\":\"ito\"", "目前无法进行");
    }

    @Test
    void describesItsApiAsOpenApi31() {
        HttpResponse<String> description = get("/api/openapi.yml");
        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.body())
                .startsWith("openapi: 3.1")
                .contains("/api/tasks/{id}/claim:", "/api/documents/{id}/release:");
    }

    @Test
    void readersGetAPageThatLeadsOn() {
        HttpResponse<String> lost = get("/nowhere", "Accept", "text/html", "Accept-Language", "ar");
        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(lost.body()).contains("<html lang=\"ar\" dir=\"rtl\">", "لا يوجد شيء هنا", "href=\"/\"");
    }

    @Test
    void anUnknownFailureTellsANumberAndNothingElse() {
        for (String path : new String[] {"/api/probe/fails", "/probe/fails"}) {
            HttpResponse<String> failed = get(path, "Accept", "text/html, application/json");
            assertThat(failed.statusCode()).as(path).isEqualTo(500);
            assertThat(failed.body()).doesNotContain("secret", "IllegalState", "Exception");
        }
        assertThat(get("/api/probe/fails").body()).contains("\"correlationId\":");
    }

    @Test
    void badInputIsToldFromBadJson() {
        HttpResponse<String> malformed = post("/api/tokens", "application/json", "{\"username\":");
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(malformed.body()).contains("/problems/malformed-json");
        HttpResponse<String> kind = post("/api/tokens", "application/xml", "<a/>");
        assertThat(kind.statusCode()).isEqualTo(415);
        assertThat(kind.body()).contains("/problems/unsupported-media-type");
        HttpResponse<String> unreadable = get("/api/probe/list?days=many");
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(unreadable.body()).contains("/problems/invalid-parameter", "\"field\":\"days\"");
    }

    @Test
    void listsRefuseParametersThatTheyDoNotTake() {
        assertThat(get("/api/probe/list?limit=7&days=3").body()).isEqualTo("limit 7, days 3");
        assertThat(get("/api/probe/list").body()).isEqualTo("limit 50, days null");
        HttpResponse<String> misspelt = get("/api/probe/list?limits=7");
        assertThat(misspelt.statusCode()).isEqualTo(400);
        assertThat(misspelt.body()).contains("/problems/unknown-parameter", "\"parameter\":\"limits\"");
        assertThat(get("/api/probe/list?limit=201").statusCode()).isEqualTo(400);
        assertThat(get("/api/probe/list?cursor=%21").statusCode()).isEqualTo(400);
    }

    @Test
    void anAddressThatTakesOtherMethodsSaysSo() {
        HttpResponse<String> wrong = post("/api/probe/list", "application/json", "{}");
        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(wrong.body()).contains("/problems/method-not-allowed");
        assertThat(wrong.headers().firstValue("Allow")).isPresent();
    }

    @Test
    void everyAnswerDefendsTheReader() {
        for (String path : new String[] {"/sign-in", "/api/nowhere", "/nowhere"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Test
    void filesOfThePagesMayBeKeptForEver() {
        String page = get("/sign-in").body();
        String css = page.replaceAll("(?s).*href=\"(/static/app.css\\?v=[0-9a-f]+)\".*", "$1");
        HttpResponse<String> file = get(css);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(contentType(file)).startsWith("text/css");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        String etag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(get(css, "If-None-Match", etag).statusCode()).isEqualTo(304);
        String htmx = page.replaceAll("(?s).*src=\"(/webjars/htmx.org/[^\"]+)\".*", "$1");
        assertThat(get(htmx).body()).contains("htmx");
        for (String wrong :
                new String[] {"/static/none.css", "/static/../application.yml", "/static/%2e%2e/logback.xml"}) {
            assertThat(get(wrong).statusCode()).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void theLanguageSwitchKeepsThePage() {
        HttpResponse<String> switched = get("/sign-in?return=%2Fboard&ui=ru");
        assertThat(switched.statusCode()).isEqualTo(303);
        assertThat(switched.headers().firstValue("Location")).contains("/sign-in?return=%2Fboard");
        String cookie = switched.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("ui=ru");
        assertThat(get("/sign-in", "Cookie", "ui=ru").body()).contains("<html lang=\"ru\"");
    }

    @Test
    void aPersonSignsInAndOut() {
        assertThat(get("/").headers().firstValue("Location")).contains("/sign-in");
        HttpResponse<String> wrong =
                post("/sign-in", FORM, "username=officer&password=nonsense", "Accept", "text/html");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("value=\"officer\"", "role=\"alert\"");
        HttpResponse<String> right =
                post("/sign-in", FORM, "username=officer&password=officer&return=%2F%2Fevil.example");
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(right.headers().firstValue("Location")).contains("/");
        String cookie = right.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        assertThat(get("/", "Cookie", cookie).headers().firstValue("Location")).contains("/board");
        String page = get("/problems/not-found", "Cookie", cookie).body();
        assertThat(page).contains("Amina Okafor", "href=\"/board\"", "action=\"/sign-out\"");
        String token = page.replaceAll("(?s).*name=\"csrf-token\" content=\"([^\"]+)\".*", "$1");
        HttpResponse<String> forged = post("/sign-out", FORM, "", "Cookie", cookie, "Accept", "text/html");
        assertThat(forged.statusCode()).isEqualTo(403);
        HttpResponse<String> out = post("/sign-out", FORM, "_csrf=" + token, "Cookie", cookie);
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(get("/", "Cookie", cookie).headers().firstValue("Location")).contains("/sign-in");
    }

    @Test
    void aPersonKeepsTheLanguageChosen() {
        String cookie = post("/sign-in", FORM, "username=author&password=author")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
        get("/problems/not-found?ui=es", "Cookie", cookie);
        assertThat(get("/problems/not-found", "Cookie", cookie).body()).contains("<html lang=\"es\"");
    }

    private HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(address(path)), headers);
    }

    private HttpResponse<String> post(String path, String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", type);
        return send(request, headers);
    }

    private URI address(String path) {
        return URI.create(server.getURI() + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String contentType(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
