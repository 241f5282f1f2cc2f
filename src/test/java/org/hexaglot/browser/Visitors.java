package org.hexaglot.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import org.hexaglot.kernel.Language;

/** Those who visit the demonstration during one test: each with a browser profile of their own. */
final class Visitors implements AutoCloseable {
    private static final double PATIENCE = 15_000;

    private final Browser browser;
    private final Demonstration demonstration;
    private final List<BrowserContext> profiles = new ArrayList<>();

    Visitors(Browser browser, Demonstration demonstration) {
        this.browser = browser;
        this.demonstration = demonstration;
    }

    Demonstration demonstration() {
        return demonstration;
    }

    /** Somebody who has not signed in. */
    Visit guest(Language language, Screen screen) {
        BrowserContext profile = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setLocale(language.code())
                .setAcceptDownloads(true));
        profile.setDefaultTimeout(PATIENCE);
        profiles.add(profile);
        return new Visit(profile.newPage(), demonstration, language);
    }

    /** A person of the demonstration, signed in, who reads this language from now on. */
    Visit person(String name, Language language, Screen screen) {
        Visit visit = guest(language, screen);
        APIResponse answer = visit.page()
                .context()
                .request()
                .post(
                        demonstration.address("/sign-in"),
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setForm(FormData.create().set("username", name).set("password", name)));
        if (answer.status() != 303) {
            throw new AssertionError(name + " may not sign in: " + answer.status());
        }
        return visit.reading(language);
    }

    Visit person(String name) {
        return person(name, Language.EN, Screen.DESKTOP);
    }

    @Override
    public void close() {
        profiles.forEach(BrowserContext::close);
    }
}
