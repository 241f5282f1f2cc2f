package org.hexaglot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people who share their work see of each other, and what keys, second presses and going back do. */
@InBrowser
class WorkOnPagesIT {
    private static final String FREE_ROW = "[data-row]:has([data-claims])";

    @Test
    void whatSomebodyElseClaimsLeavesMyListByItself(Visitors visitors) {
        Visit mine = visitors.person("officer").open("/tasks");
        Locator row = mine.page().locator(FREE_ROW).first();
        String id = row.getAttribute("id");
        Visit other = visitors.person("author").open("/tasks/" + id.substring("task-".length()));
        other.press("tasks.claim");
        assertThat(other.button("tasks.giveBack")).isVisible();
        assertThat(mine.page().locator("#" + id)).hasCount(0);
        other.press("tasks.giveBack");
        assertThat(mine.page().locator("#" + id)).isVisible();
        assertThat(mine.complaints()).isEmpty();
    }

    @Test
    void aSecondPressOfTheSameButtonDoesNothing(Visitors visitors) {
        Visit visit = visitors.person("translator-es").open("/tasks");
        Page page = visit.page();
        int[] claims = {0};
        page.onRequest(request -> claims[0] += request.url().endsWith("/claim") ? 1 : 0);
        Locator row = page.locator(FREE_ROW).first();
        String id = row.getAttribute("id");
        row.locator("[data-claims]").dblclick();
        assertThat(page.locator("#" + id + " [data-claims]")).hasCount(0);
        assertThat(page.locator("#" + id)).containsText(visit.says("tasks.giveBack"));
        assertThat(claims[0]).isEqualTo(1);
        page.locator("#" + id).getByText(visit.says("tasks.giveBack")).click();
        assertThat(page.locator("#" + id + " [data-claims]")).isVisible();
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void aPageThatWasOvertakenSaysSoInASentence(Visitors visitors) {
        Visit stale = visitors.person("officer").open("/tasks?task=reviewSubmission");
        Page page = stale.page();
        page.locator(FREE_ROW).first().locator("[data-opens-row]").click();
        stale.press("tasks.claim");
        assertThat(stale.button("tasks.giveBack")).isVisible();
        Page second = page.context().newPage();
        second.navigate(page.url());
        stale.fill("comment", "The mandate is missing");
        second.locator("[name=comment]").fill("The mandate is missing");
        second.locator("[name=outcome][value=return]").click();
        assertThat(second.locator(".notice").first()).isVisible();
        stale.press("tasks.outcome.reviewSubmission.return");
        assertThat(page.locator("main, .notices")
                        .filter(new Locator.FilterOptions().setHasText(stale.says("tasks.flash.gone")))
                        .first())
                .isVisible();
    }

    @Test
    void aProblemIsReportedOnceAndAnsweredOnce(Visitors visitors) {
        Visit reader = visitors.person("delegate").open("/documents/A/81/89");
        Page page = reader.page();
        page.locator(".six-report[href*='language=ru']").click();
        report(reader);
        assertThat(page).hasURL(Pattern.compile("/complaints/\\d+$"));
        String made = page.url();
        page.goBack();
        report(reader);
        assertThat(page).hasURL(made);
        assertThat(page.locator("#notices")).containsText(reader.says("complaints.flash.twice"));

        String path = made.substring(made.indexOf("/complaints/"));
        Visit quick = visitors.person("officer").open(path);
        Visit late = visitors.person("manager").open(path);
        answer(quick, "It is being corrected.");
        assertThat(quick.page().locator("#notices")).containsText(quick.says("complaints.flash.answered"));
        answer(late, "Written in vain");
        assertThat(late.page().locator(".refused")).containsText(late.says("problem.complaint-answered.title"));
        assertThat(late.page().locator("main")).containsText("It is being corrected.");
        assertThat(late.page().locator("main")).containsText("Written in vain");
        reader.open(path);
        assertThat(page.locator("main")).containsText("It is being corrected.");
    }

    private static void report(Visit reader) {
        reader.page().locator("[name=kind]").selectOption("figures");
        reader.fill("words", "The sum in table 1 is wrong.");
        reader.press("complaints.send");
    }

    private static void answer(Visit visit, String words) {
        visit.page().locator("[name=verdict]").selectOption("upheld");
        visit.fill("answer", words);
        visit.press("complaints.answer.give");
    }

    @Test
    void keysLeadThroughTheService(Visitors visitors) {
        Visit visit = visitors.person("officer").open("/calendar");
        Page page = visit.page();
        page.keyboard().press("?");
        assertThat(page.locator("#keyboard")).isVisible();
        assertThat(page.locator("#keyboard")).containsText(visit.says("layout.key.search"));
        page.keyboard().press("Escape");
        assertThat(page.locator("#keyboard")).isHidden();
        page.keyboard().press("/");
        assertThat(page.locator("#search")).isFocused();
        page.keyboard().press("Escape");
        page.keyboard().press("g");
        page.keyboard().press("b");
        assertThat(page).hasURL(Pattern.compile("/board$"));
        page.waitForLoadState();
        page.keyboard().press("j");
        assertThat(page.locator("[data-row]").first()).hasAttribute("aria-current", "true");
        page.keyboard().press("g");
        page.keyboard().press("t");
        assertThat(page).hasURL(Pattern.compile("/tasks$"));
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void goingBackAfterSigningOutShowsNothing(Visitors visitors) {
        Visit visit = visitors.guest(Language.EN, Screen.DESKTOP).open("/sign-in");
        Page page = visit.page();
        visit.fill("username", "manager");
        page.locator("main [name=password]:visible").fill("manager");
        visit.press("layout.signIn.submit");
        assertThat(page).hasURL(Pattern.compile("/management$"));
        // Who signs in reads the language they chose last, in whatever test that was.
        visit.reading(Language.EN).open("/board");
        visit.press(page.locator("details.person summary"));
        visit.press("layout.signOut");
        assertThat(page).hasURL(Pattern.compile("/sign-in$"));
        page.goBack();
        assertThat(page.locator("[name=password]").first()).isAttached();
        assertThat(page.locator("#board")).hasCount(0);
    }

    @Test
    void whatWasTypedStaysWhenAFormIsRefused(Visitors visitors) {
        Visit visit = visitors.person("officer").open("/forecast");
        Page page = visit.page();
        visit.fill("department", "DESA")
                .fill("mandate", "A/RES/60/265, para. 54")
                .fill("title-en", "Roads");
        visit.press("forecast.submit");
        assertThat(page.locator(".notice.refused")).isVisible();
        assertThat(page.locator("[name=department]")).hasValue("DESA");
        assertThat(page.locator("[name=mandate]")).hasValue("A/RES/60/265, para. 54");
        assertThat(page.locator("[name=title-en]")).hasValue("Roads");
        assertThat(page.locator(".field.wrong .error").first()).isVisible();
        visit.fill("words", "77");
        page.reload();
        assertThat(page.locator("[name=words]")).hasValue("77");
    }

    @Test
    void severalSlotsMoveAtOnceAndTheRowsChosenAreExported(Visitors visitors) throws IOException {
        Visit visit = visitors.person("officer").open("/board?stage=forecast");
        Page page = visit.page();
        Locator boxes = page.locator("#board tbody input[type=checkbox]");
        boxes.nth(0).check();
        boxes.nth(1).check();
        Download download =
                page.waitForDownload(() -> page.locator("#bulk [value=export]").click());
        String sheet = Files.readString(download.path());
        assertThat(sheet.lines()).hasSize(3);
        assertThat(sheet).startsWith("\uFEFF" + visit.says("board.column.document"));
        String first = page.locator("[data-opens-row]").first().innerText();
        assertThat(sheet).contains(first);
        visit.press("board.bulk.moveSlot");
        assertThat(visit.notice().first()).containsText(visit.says("board.flash.lacks"));
        boxes.nth(0).check();
        boxes.nth(1).check();
        page.locator("#bulk [name=days]").fill("7");
        page.locator("#bulk [name=text]").fill("The committee asked for a later date");
        visit.press("board.bulk.moveSlot");
        assertThat(visit.notice().first()).containsText(visit.says("board.flash.done", "done", "2"));
        page.locator("[data-opens-row]")
                .getByText(first, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".slots")).containsText("The committee asked for a later date");
    }

    @Test
    void allRowsThatFitTheFiltersAreExported(Visitors visitors) throws IOException {
        Visit visit = visitors.person("manager").open("/board");
        Download download = visit.page().waitForDownload(() -> visit.follow("board.export"));
        int documents =
                Integer.parseInt(visit.page().locator(".summary").innerText().split(" ")[0]);
        assertThat(Files.readString(download.path()).lines()).hasSize(documents + 1);
    }

    @Test
    void whatAReturnedPackageCameToIsToldOnItsPage(Visitors visitors, @TempDir Path folder) throws IOException {
        Visit visit = visitors.person("translator-fr");
        String text = new Places(visitors).recurrent() + "/languages/fr";
        Path xliff = folder.resolve("text.xlf");
        Files.writeString(xliff, visit.read(text + "/handoff?format=xliff-2.1"));
        visit.open(text + "/text");
        visit.page().locator("#file").setInputFiles(xliff);
        visit.press("handoff.back.send");
        assertThat(visit.page().locator("#report")).hasText(visit.says("handoff.report"));
        assertThat(visit.page().locator("main")).containsText(visit.says("handoff.report.applied"));
        assertThat(visit.address()).isEqualTo(text + "/text");
        assertThat(visit.complaints()).isEmpty();
    }
}
