package org.hexaglot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.TreeSet;
import org.hexaglot.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of the API, which a library of others draws: only what is near the window. */
@InBrowser
class ApiDocsIT {
    /** Scrolls on by half a window and lets the page draw; answers whether there was more. */
    private static final String ON = """
            () => new Promise(done => {
              const before = scrollY;
              scrollBy(0, innerHeight / 2);
              requestAnimationFrame(() => setTimeout(() => done(scrollY > before), 50));
            })
            """;

    @ParameterizedTest
    @ValueSource(strings = {"get", "post", "put", "patch", "delete"})
    void everyWordStandsOutFromItsGround(String method, Visitors visitors) {
        Page page =
                visitors.guest(Language.EN, Screen.DESKTOP).open("/api/docs").page();
        page.locator(".opblock").first().waitFor();
        Set<String> faults = new TreeSet<>(PageFaults.contrast(page));
        Locator operation = page.locator(".opblock-" + method).first();
        while (operation.count() == 0) {
            assertThat(page.evaluate(ON)).as("there is more to look through").isEqualTo(true);
        }
        operation.locator(".opblock-summary-control").click();
        page.locator(".opblock-body .responses-wrapper").first().waitFor();
        faults.addAll(PageFaults.contrast(page));
        assertThat(faults).isEmpty();
    }
}
