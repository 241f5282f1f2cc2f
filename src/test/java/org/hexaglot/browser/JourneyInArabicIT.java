package org.hexaglot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hexaglot.content.okapi.DocxFixture.docx;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One document from forecast to six issued versions, by hand, on pages in Arabic. */
@InBrowser
class JourneyInArabicIT {
    private static final String SYMBOL = "A/82/777";
    private static final Map<Language, String> TEXTS = new EnumMap<>(Map.of(
            Language.AR, "تقرير عن المياه في ست مناطق",
            Language.ZH, "关于六个区域的水的报告",
            Language.EN, "Report on water in six regions",
            Language.FR, "Rapport sur l’eau dans six régions",
            Language.RU, "Доклад о водных ресурсах в шести регионах",
            Language.ES, "Informe sobre el agua en seis regiones"));

    private final Map<String, Visit> present = new HashMap<>();

    @TempDir
    Path folder;

    @Test
    void aDocumentTravelsFromForecastToSixIssuedVersions(Visitors visitors) throws IOException {
        Visit officer = at(visitors, "officer");
        forecast(officer);
        work(at(visitors, "author"), "tasks.upload.send", Language.EN);
        work(officer, "tasks.outcome.reviewSubmission.accept", null);
        work(at(visitors, "editor"), "tasks.outcome.editDocument.approve", Language.EN);
        for (Language language : TEXTS.keySet()) {
            if (language != Language.EN) {
                work(at(visitors, "translator-" + language.code()), "tasks.outcome.translate.done", language);
                work(at(visitors, "reviser-" + language.code()), "tasks.outcome.revise.approve", null);
            }
        }
        Visit processor = at(visitors, "processor");
        for (int i = 0; i < TEXTS.size(); i++) {
            work(processor, "tasks.outcome.processText.done", null);
        }
        for (int i = 0; i < TEXTS.size(); i++) {
            work(processor, "tasks.outcome.proofread.approve", null);
        }
        Visit early = visitors.guest(Language.AR, Screen.PHONE).open("/documents/" + SYMBOL);
        assertThat(early.text()).contains(early.says("problem.unknown-symbol.title"));
        release(officer);
        read(visitors.guest(Language.AR, Screen.PHONE));
        assertThat(present.values())
                .allSatisfy(visit -> assertThat(visit.complaints()).isEmpty());
    }

    private Visit at(Visitors visitors, String person) {
        return present.computeIfAbsent(person, name -> visitors.person(name, Language.AR, Screen.DESKTOP));
    }

    private static void forecast(Visit officer) {
        officer.open("/forecast");
        Page page = officer.page();
        String meeting = page.locator("[name=meeting-0] option", new Page.LocatorOptions().setHasText("82"))
                .first()
                .getAttribute("value");
        officer.choose("meeting-0", meeting)
                .choose("type", "report-of-the-secretary-general")
                .fill("words", "1200");
        assertThat(page.locator("#preview .line.large")).isVisible();
        officer.fill("symbols", SYMBOL).fill("title-en", TEXTS.get(Language.EN)).fill("department", "DESA");
        officer.choose("submitter", "author").fill("mandate", "A/RES/60/265, para. 54");
        officer.press("forecast.submit");
        assertThat(page.locator("h1")).containsText(SYMBOL);
    }

    /** Opens the task from the list, claims it, delivers a file if there is one, and finishes it. */
    private void work(Visit person, String verb, @Nullable Language text) throws IOException {
        person.open("/tasks");
        row(person).first().locator("[data-opens-row]").click();
        Page page = person.page();
        person.press("tasks.claim");
        assertThat(person.button("tasks.giveBack")).isVisible();
        if (text != null) {
            person.upload(file(text)).press("tasks.upload.send");
        }
        if (!verb.equals("tasks.upload.send")) {
            if (text != null) {
                assertThat(person.notice().first()).containsText(name(text));
            }
            person.press(verb);
        }
        assertThat(person.button(verb)).isHidden();
        assertThat(person.notice().first()).isVisible();
    }

    private static Locator row(Visit person) {
        return person.page().locator("[data-row]", new Page.LocatorOptions().setHasText(SYMBOL));
    }

    private static void release(Visit officer) {
        officer.open("/tasks");
        row(officer).first().locator("[data-opens-row]").click();
        officer.follow("tasks.toRelease");
        Locator confirmation = officer.page().locator("#release [name=confirmation]");
        confirmation.fill("A/82/77");
        officer.press("documents.release.verb");
        assertThat(confirmation).isVisible();
        confirmation.fill(SYMBOL);
        officer.press("documents.release.verb");
        assertThat(officer.page().locator(".doc-masthead")).containsText(officer.says("documents.stage.issued"));
    }

    private static void read(Visit delegate) throws IOException {
        delegate.open("/documents/" + SYMBOL);
        List<Locator> versions = delegate.page().locator(".six a[download]").all();
        assertThat(versions).hasSize(TEXTS.size());
        for (Locator version : versions) {
            Download download = delegate.page().waitForDownload(version::click);
            assertThat(Files.size(download.path())).isPositive();
            assertThat(download.suggestedFilename()).endsWith(".docx");
        }
    }

    private Path file(Language language) throws IOException {
        return docx(TEXTS.get(language), "1. " + TEXTS.get(language)).write(folder.resolve(name(language)));
    }

    private static String name(Language language) {
        return "water-" + language.code() + ".docx";
    }
}
