package org.hexaglot.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractIntegerAssert;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.people.DemoPeople;
import org.hexaglot.people.Directory;
import org.hexaglot.people.FrontDoor;
import org.hexaglot.people.People;
import org.hexaglot.people.Person;
import org.hexaglot.people.SessionCookie;
import org.hexaglot.people.TestClock;
import org.hexaglot.people.WebSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.test.people", value = "true")
@Property(name = "micronaut.server.cors.localhost-pass-through", value = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningInIT implements TestPropertyProvider {
    @Inject
    EmbeddedServer server;

    @Inject
    FrontDoor door;

    @Inject
    Directory directory;

    @Inject
    DemoPeople demoPeople;

    @Inject
    TestClock clock;

    private Caller guest;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("signing_in");
    }

    @BeforeEach
    void start() {
        guest = Caller.guest(server.getURI());
    }

    @Test
    void aTokenTellsWhoIAm() {
        HttpResponse<String> me = guest.signedIn("translator-fr").get("/api/me");
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body())
                .contains("\"username\":\"translator-fr\"", "\"roles\":[\"translator\"]", "\"languages\":[\"fr\"]")
                .contains("\"dutyStation\":\"new-york\"", "\"uiLanguage\":\"en\"", "Camille Lefèvre")
                .contains("{\"source\":\"zh\",\"target\":\"fr\"}");
    }

    @Test
    void demoPeopleAreMadeOnce() {
        List<Person> made = directory.list(new People.Query(null, null, null, null, 200));
        assertThat(made).hasSizeGreaterThan(DemoPeople.all().size());
        demoPeople.ensure();
        assertThat(directory.list(new People.Query(null, null, null, null, 200)))
                .isEqualTo(made);
    }

    @Test
    void neitherANameNorAPasswordAloneLetsAnybodyIn() {
        String wrong = "{\"username\":\"editor\",\"password\":\"translator-ar\"}";
        status(guest.json("POST", "/api/tokens", wrong)).isEqualTo(401);
        status(guest.json("POST", "/api/tokens", "{\"username\":\"nobody.here\",\"password\":\"x\"}"))
                .isEqualTo(401);
        status(guest.json("POST", "/api/tokens", "{\"username\":\"' or 1=1\",\"password\":\"x\"}"))
                .isEqualTo(401);
        status(guest.json("POST", "/api/tokens", "{\"username\":\"editor\"}")).isEqualTo(422);
        status(guest.with("Authorization", "Bearer made-up").get("/api/me")).isEqualTo(401);
    }

    @Test
    void guessingIsSlowedDownAndAnsweredWithTheTimeToWait() {
        String wrong = "{\"username\":\"contracts\",\"password\":\"guess\"}";
        for (int i = 0; i < 5; i++) {
            status(guest.json("POST", "/api/tokens", wrong)).isEqualTo(401);
        }
        HttpResponse<String> refused = guest.json("POST", "/api/tokens", wrong.replace("guess", "contracts"));
        status(refused).isEqualTo(429);
        assertThat(refused.body()).contains("too-many-sign-ins", "\"retryAfter\":1");
        clock.advance(Duration.ofSeconds(1));
        assertThat(guest.token("contracts", "")).isNotEmpty();
        status(guest.json("POST", "/api/tokens", wrong)).isEqualTo(401);
        assertThat(guest.token("contracts", "")).isNotEmpty();
    }

    @Test
    void whatIsNotDeclaredIsDeniedToEverybody() {
        status(guest.get("/api/probe/undeclared")).isEqualTo(401);
        status(guest.signedIn("admin").get("/api/probe/undeclared")).isEqualTo(403);
        status(guest.get("/api/there-is-no-such-thing")).isEqualTo(404);
    }

    @Test
    void controllersGetTheActorOrNobodyWhereGuestsMayCome() {
        Caller officer = guest.signedIn("officer");
        for (String path : new String[] {"/api/probe/guest", "/api/probe/optional"}) {
            assertThat(guest.get(path).body()).isEqualTo("guest");
            assertThat(officer.get(path).body()).isEqualTo("officer");
        }
        status(guest.get("/api/probe/careless")).isEqualTo(401);
        assertThat(officer.get("/api/probe/careless").body()).isEqualTo("officer");
    }

    @Test
    void aTokenIsGoodForItsScopesOnly() {
        Caller reader = guest.with("Authorization", "Bearer " + guest.token("admin", ",\"scopes\":[\"read\"]"));
        assertThat(reader.get("/api/me").body()).contains("\"roles\":[]");
        status(reader.get("/api/people")).isEqualTo(403);
        HttpResponse<String> change = reader.json("PATCH", "/api/me", "{\"uiLanguage\":\"fr\"}");
        status(change).isEqualTo(403);
        assertThat(change.body()).contains("token-scope-missing");
    }

    @Test
    void ownersListAndRevokeTheirTokensAndNobodyElses() {
        Caller manager = guest.signedIn("manager");
        Caller second = guest.with("Authorization", "Bearer " + guest.token("manager", ",\"name\":\"Excel\""));
        String id = second.get("/api/tokens").body().replaceAll("(?s).*\"id\":\"([^\"]+)\",\"name\":\"Excel\".*", "$1");
        status(guest.signedIn("author").delete("/api/tokens/" + id)).isEqualTo(404);
        status(second.get("/api/me")).isEqualTo(200);
        status(manager.delete("/api/tokens/" + id)).isEqualTo(204);
        status(second.get("/api/me")).isEqualTo(401);
        status(manager.get("/api/me")).isEqualTo(200);
    }

    @Test
    void everybodyChoosesTheLanguageOfTheirPages() {
        Caller delegate = guest.signedIn("delegate");
        status(delegate.json("PATCH", "/api/me", "{\"uiLanguage\":\"ar\"}")).isEqualTo(200);
        assertThat(delegate.get("/api/me").body()).contains("\"uiLanguage\":\"ar\"");
        status(delegate.json("PATCH", "/api/me", "{\"uiLanguage\":\"de\"}")).isEqualTo(422);
    }

    @Test
    void guestsAreSentToSignInAndBack() {
        HttpResponse<String> page = guest.with("Accept", "text/html").get("/probe/page?a=b");
        status(page).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).contains("/sign-in?return=%2Fprobe%2Fpage%3Fa%3Db");
        HttpResponse<String> script = guest.with("HX-Request", "true")
                .with("HX-Current-URL", server.getURI() + "/board?x=1")
                .get("/probe/page");
        assertThat(script.headers().firstValue("HX-Redirect")).contains("/sign-in?return=%2Fboard%3Fx%3D1");
        HttpResponse<String> program = guest.get("/api/me");
        status(program).isEqualTo(401);
        assertThat(program.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(program.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    void aSessionOpensPagesUntilItIsClosed() {
        WebSession session = door.signIn("editor", "editor", "192.0.2.1");
        Caller browser = browser(session);
        assertThat(browser.get("/probe/page").body()).contains("editor from 127.0.0.1");
        door.close(session.secret().value(), "192.0.2.1");
        status(browser.get("/probe/page")).isIn(303, 401);
        assertThat(SessionCookie.opening(session, true)).contains("HttpOnly", "SameSite=Lax", "Secure");
        assertThat(SessionCookie.opening(session, false)).doesNotContain("Secure");
    }

    @Test
    void administratorsReadWhoCameInWentOutAndTriedInVain() {
        status(guest.json("POST", "/api/tokens", "{\"username\":\"processor\",\"password\":\"my guess\"}"))
                .isEqualTo(401);
        WebSession session = door.signIn("processor", "processor", "192.0.2.44");
        String token = session.csrfToken();
        status(browser(session).form("/sign-out", "_csrf", token)).isEqualTo(303);
        Caller admin = guest.signedIn("admin");
        Caller reader = admin.with("Accept", "text/html");
        assertThat(reader.get("/people/processor").body())
                .contains("Coming in and going out", "signed in.", "from 192.0.2.44", "signed out.", "from 127.0.0.1")
                .contains("A wrong password was given.")
                .doesNotContain("my guess");
        status(admin.json("PATCH", "/api/me", "{\"uiLanguage\":\"zh\"}")).isEqualTo(200);
        assertThat(reader.get("/people/processor").body()).contains("登录与退出", "有人输入了错误的密码。");
    }

    @Test
    void aChangeThroughTheBrowserNeedsTheTokenOfThePage() {
        WebSession session = door.open(new PersonId("editor"), "192.0.2.1");
        Caller browser = browser(session);
        String token = session.csrfToken();
        status(browser.form("/probe/form", "title", "x")).isEqualTo(403);
        status(browser.form("/probe/form", "_csrf", "wrong", "title", "x")).isEqualTo(403);
        status(browser.form("/probe/form?_csrf=" + token, "title", "x")).isEqualTo(403);
        assertThat(browser.form("/probe/form", "title", "rose &+é", "_csrf", token)
                        .body())
                .isEqualTo("kept rose &+é");
        assertThat(browser.with("X-CSRF-Token", token)
                        .form("/probe/form", "title", "y")
                        .body())
                .isEqualTo("kept y");
        status(browser.json("PATCH", "/api/me", "{\"uiLanguage\":\"en\"}")).isEqualTo(403);
        status(browser.with("X-CSRF-Token", token).json("PATCH", "/api/me", "{\"uiLanguage\":\"en\"}"))
                .isEqualTo(200);
    }

    @Test
    void anUploadByAFormCarriesTheTokenInItsAddress() {
        WebSession session = door.open(new PersonId("editor"), "192.0.2.1");
        Caller browser = browser(session);
        status(browser.multipart("/probe/upload", "title", "x")).isEqualTo(403);
        assertThat(browser.multipart("/probe/upload?_csrf=" + session.csrfToken(), "title", "x")
                        .body())
                .isEqualTo("kept x");
    }

    @Test
    void otherSitesCannotMakeTheBrowserChangeAnythingNotEvenSignIn() {
        WebSession session = door.open(new PersonId("editor"), "192.0.2.1");
        Caller browser = browser(session).with("X-CSRF-Token", session.csrfToken());
        status(browser.with("Sec-Fetch-Site", "cross-site").form("/probe/form", "title", "x"))
                .isEqualTo(403);
        status(browser.with("Sec-Fetch-Site", "same-site").form("/probe/form", "title", "x"))
                .isEqualTo(403);
        status(browser.with("Origin", "https://evil.example").form("/probe/form", "title", "x"))
                .isEqualTo(403);
        status(browser.with("Origin", "null").form("/probe/form", "title", "x")).isEqualTo(403);
        String own = server.getURI().toString();
        status(browser.with("Origin", own).form("/probe/form", "title", "x")).isEqualTo(200);
        status(browser.with("Sec-Fetch-Site", "same-origin").form("/probe/form", "title", "x"))
                .isEqualTo(200);
        status(guest.with("Sec-Fetch-Site", "cross-site").form("/probe/form", "title", "x"))
                .isEqualTo(403);
        status(guest.form("/probe/form", "title", "x")).isEqualTo(200);
        status(guest.signedIn("officer").with("Origin", "https://app.example").form("/probe/form", "title", "x"))
                .isEqualTo(200);
    }

    private Caller browser(WebSession session) {
        return guest.with("Cookie", SessionCookie.NAME + "=" + session.secret().value());
    }

    private static AbstractIntegerAssert<?> status(HttpResponse<String> answer) {
        return assertThat(answer.statusCode()).as(answer.body());
    }
}
