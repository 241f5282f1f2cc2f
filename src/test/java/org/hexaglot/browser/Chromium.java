package org.hexaglot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running browser without windows, for one thread. It speaks to this machine only. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String NONE = "No browser: " + BrowserProgram.VARIABLE
            + " may name one, apt-get install chromium brings one, and so does Playwright's own \"install chromium\".";

    /** The browser of this machine, else the one that Playwright has installed earlier. */
    static Chromium start() throws NoBrowser {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Optional<Path> found = BrowserProgram.ofThisMachine().find();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Path program = found.orElseGet(() -> Path.of(playwright.chromium().executablePath()));
        if (!Files.isExecutable(program)) {
            playwright.close();
            throw new NoBrowser(NONE);
        }
        LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS);
        found.ifPresent(options::setExecutablePath);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
