package org.hexaglot.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hexaglot.kernel.Language;
import org.hexaglot.web.Phrases;

/** One reader with one open page. Texts are named by their keys and found as this reader sees them. */
final class Visit {
    private static final String TWO_FRAMES =
            "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    private final Page page;
    private final Demonstration demonstration;
    private final List<String> complaints = new ArrayList<>();
    private Language language;
    private int status;
    private Phrases phrases;

    Visit(Page page, Demonstration demonstration, Language language) {
        this.page = page;
        this.demonstration = demonstration;
        this.language = language;
        this.phrases = demonstration.phrases(language);
        page.onConsoleMessage(this::note);
        page.onPageError(error -> complaints.add("script: " + error));
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add("console: " + message.text());
        }
    }

    /** How the service answered when an address was opened last. */
    int status() {
        return status;
    }

    Page page() {
        return page;
    }

    Language language() {
        return language;
    }

    /** Opens an address of the service; that the answer is a page about a failure is no complaint. */
    Visit open(String path) {
        Response answer = page.navigate(demonstration.address(path));
        status = answer.status();
        if (status >= 400) {
            complaints.removeIf(complaint -> complaint.startsWith("console: Failed to load resource"));
        }
        return this;
    }

    /** From now on the page that is open, and those after it, have this size. Charts take a moment to be drawn anew. */
    Visit on(Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
        page.evaluate(TWO_FRAMES);
        return this;
    }

    /** From now on this reader's system is set to dark colours. */
    Visit inTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    /** The answer of the service at this address, as text. */
    String read(String path) {
        return page.context().request().get(demonstration.address(path)).text();
    }

    /** Opens an address in another language and keeps that language. */
    Visit reading(Language other) {
        language = other;
        phrases = demonstration.phrases(other);
        page.context().request().get(demonstration.address("/issued?ui=" + other.code()));
        return this;
    }

    /** What the browser complained of since it was last asked. */
    List<String> complaints() {
        List<String> told = List.copyOf(complaints);
        complaints.clear();
        return told;
    }

    /** A text as this reader gets it. */
    String says(String key, Object... namesAndValues) {
        return phrases.t(key, namesAndValues);
    }

    Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(says(key)).setExact(true));
    }

    Locator link(String key) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(says(key)).setExact(true));
    }

    /** Presses the button of this name; it must be the only one. */
    Visit press(String key) {
        return press(button(key));
    }

    /** Presses what may have come with another page: one that is still laid out moves away under the pointer. */
    Visit press(Locator what) {
        page.waitForLoadState();
        what.click();
        return this;
    }

    /** Follows the link of this name; it must be the only one. */
    Visit follow(String key) {
        return press(link(key));
    }

    /** Fills the only visible field of this name. */
    Visit fill(String name, String text) {
        field(name).fill(text);
        return this;
    }

    Visit choose(String name, String value) {
        field(name).selectOption(value);
        return this;
    }

    Visit upload(Path file) {
        page.locator("main input[type=file]:visible").setInputFiles(file);
        return this;
    }

    private Locator field(String name) {
        return page.locator("main [name=\"" + name + "\"]:visible");
    }

    /** What the page says now, without its head. */
    String text() {
        return page.locator("main").innerText();
    }

    /** What the page last told in passing. */
    Locator notice() {
        return page.locator(".notice");
    }

    /** The path that is open, with its query. */
    String address() {
        return page.url().substring(demonstration.address("").length());
    }
}
