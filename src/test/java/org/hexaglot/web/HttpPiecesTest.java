package org.hexaglot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.simple.SimpleHttpRequest;
import java.util.Map;
import java.util.Optional;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.junit.jupiter.api.Test;

final class HttpPiecesTest {
    @Test
    void answersInTheLanguageTheBrowserPrefers() {
        assertThat(languageFor("de, es-MX;q=0.8, fr;q=0.9")).isEqualTo(Language.FR);
        assertThat(languageFor("zh-Hant-TW")).isEqualTo(Language.ZH);
        assertThat(languageFor("xx")).isEqualTo(Language.EN);
        assertThat(languageFor("fr;q=0")).isEqualTo(Language.EN);
        assertThat(languageFor(";;;=,")).isEqualTo(Language.EN);
    }

    @Test
    void prefersTheGuestsChoiceToTheBrowsers() {
        HttpRequest<?> request = request().header("Accept-Language", "fr").cookie(Cookie.of("ui", "ar"));
        assertThat(UiLanguage.ofPage(request, Optional.empty())).isEqualTo(Language.AR);
        assertThat(UiLanguage.ofApi(request, Optional.empty())).isEqualTo(Language.FR);
    }

    @Test
    void carriesANoticeOverARedirect() {
        Flash flash = Flash.done("layout.undo").with("name", "a.b = ü; \"x\"").undoneBy("/tasks/1/unclaim");
        MutableHttpResponse<?> response = flash.on(HttpResponse.ok());
        Cookie cookie = response.getCookies().get(Flash.COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        HttpRequest<?> next = request().cookie(Cookie.of(Flash.COOKIE, cookie.getValue()));
        assertThat(Flash.of(next)).contains(flash);
    }

    @Test
    void ignoresAForgedNotice() {
        for (String forged : new String[] {"x", "a.b.c", "k.DONE.%2F%2Fevil", "k.DONE.https%3A", "%zz.DONE."}) {
            assertThat(Flash.of(request().cookie(Cookie.of(Flash.COOKIE, forged))))
                    .as(forged)
                    .isEmpty();
        }
    }

    @Test
    void refusesAStaleVersionOnly() {
        Versions.check(HttpRequest.PUT("/", ""), 7);
        Versions.check(HttpRequest.PUT("/", "").header("If-Match", "*"), 7);
        Versions.check(HttpRequest.PUT("/", "").header("If-Match", "\"7\""), 7);
        for (String tag : new String[] {"\"6\"", "W/\"7\"", "7", "\"x\""}) {
            assertThatThrownBy(() -> Versions.check(HttpRequest.PUT("/", "").header("If-Match", tag), 7))
                    .as(tag)
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void tellsAProblemInTheCallersLanguageWithItsArgumentsBesideIt() {
        Refusal refusal = Refusal.wrongState("wrong-state")
                .with("assignee", "ito")
                .with("languages", java.util.List.of(Language.AR))
                .field("slot", "required");
        Phrases french = new Phrases(
                Messages.strict(), Language.FR, java.time.ZoneOffset.UTC, java.time.LocalDate.of(2026, 1, 1));
        ProblemBody body = ProblemText.of(Problem.of(refusal), french);
        assertThat(body.type()).isEqualTo("/problems/wrong-state");
        assertThat(body.title()).isEqualTo("Ce n’est pas possible à présent");
        assertThat(body.members()).isEqualTo(Map.of("assignee", "ito", "languages", java.util.List.of("ar")));
        assertThat(body.errors()).singleElement().satisfies(error -> assertThat(error.detail())
                .contains("remplir"));
    }

    private static Language languageFor(String accepted) {
        return UiLanguage.ofPage(request().header("Accept-Language", accepted), Optional.empty());
    }

    private static MutableHttpRequest<?> request() {
        return new SimpleHttpRequest<>(HttpMethod.GET, "/", null);
    }
}
