package org.hexaglot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A manager who has never been here finds out, by pressing what the pages offer, how many documents were on time last
 * quarter in each language, why those of one body were not, which will be late next month and what would save them.
 */
@InBrowser
class ManagerAnswersIT {
    private static final Pattern NUMBER = Pattern.compile("\\D*([\\d,\\u00a0\\u202f]+)\\D*");

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR", "ZH"})
    void aManagerFindsTheAnswers(Language language, Visitors visitors) {
        Visit visit = visitors.person("manager", language, Screen.DESKTOP).open("/");
        assertThat(visit.page()).hasURL(Pattern.compile("/management$"));
        visit.press(visit.page().locator("main a[rel=prev]"));
        howManyWereOnTimeByLanguage(visit);
        whyThoseOfABodyWereNot(visit);
        whichWillBeLateNextMonth(visit);
        whatWouldSaveThem(visit);
        assertThat(visit.complaints()).isEmpty();
    }

    /** The chart has its table; each number in it leads to exactly so many documents. */
    private static void howManyWereOnTimeByLanguage(Visit visit) {
        Page page = visit.page();
        Locator chart =
                page.locator(".chart[data-kind=bars][data-unit=percent]").first();
        visit.press(chart.locator("summary"));
        Locator rows = chart.locator("tbody tr");
        assertThat(rows).hasCount(Language.OFFICIAL.size());
        for (int i = 0; i < Language.OFFICIAL.size(); i++) {
            assertThat(rows.nth(i))
                    .containsText(visit.says(
                            "layout.language." + Language.OFFICIAL.get(i).code()));
        }
        int onTime = number(rows.first().locator("td").nth(1));
        int counted = number(rows.first().locator("td").nth(2));
        assertThat(onTime).isPositive().isLessThan(counted);
        visit.press(rows.first().locator("a"));
        assertThat(page.locator("main tbody tr")).hasCount(counted);
        visit.press(visit.link("management.which.met"));
        assertThat(page.locator("main tbody tr")).hasCount(onTime);
        page.goBack();
        page.goBack();
    }

    private static void whyThoseOfABodyWereNot(Visit visit) {
        Page page = visit.page();
        Locator body = page.locator("table.cut")
                .nth(1)
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("td:last-child a")))
                .first();
        int late = number(body.locator("td").last());
        visit.press(body.locator("th a"));
        Locator documents = page.locator("section[aria-labelledby=worst-title] tbody tr");
        assertThat(documents).hasCount(late);
        for (int i = 0; i < late; i++) {
            assertThat(documents.nth(i).locator("td").nth(2).innerText()).isNotBlank();
        }
        visit.press(documents.first().locator("a").first());
        assertThat(page).hasURL(Pattern.compile("view=days"));
        page.goBack();
    }

    private static void whichWillBeLateNextMonth(Visit visit) {
        visit.follow("outlook.late.next");
        assertThat(visit.page()).hasURL(Pattern.compile("/outlook\\?period=month$"));
        Locator late = visit.page().locator("main tbody .standing.late");
        assertThat(late.first()).isVisible();
    }

    private static void whatWouldSaveThem(Visit visit) {
        Page page = visit.page();
        visit.follow("remedy.open");
        Locator best = page.locator("main table").first().locator("tbody tr").first();
        assertThat(best).isVisible();
        visit.press(best.locator("a"));
        assertThat(page).hasURL(Pattern.compile("/outlook/what-if\\?"));
        assertThat(page.locator("section[aria-labelledby=result] tbody"))
                .containsText(visit.says("outlook.verdict.recovers"));
    }

    private static int number(Locator cell) {
        return Integer.parseInt(NUMBER.matcher(cell.innerText().strip()).replaceAll("$1"));
    }
}
