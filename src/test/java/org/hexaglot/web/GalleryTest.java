package org.hexaglot.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.web.SignInPage.DemoPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Draws every shared page in six languages into {@code target/gallery}, where one can look at them. */
final class GalleryTest {
    private static final Path FOLDER = Path.of("target/gallery");
    private static final int WIRE_LIMIT = 150_000;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, GalleryTest.class.getClassLoader(), "org.hexaglot.pages");

    @Test
    void drawsTheSignInPage() throws IOException {
        for (Language language : Language.OFFICIAL) {
            SignInPage model = new SignInPage(Form.EMPTY, "/", crowd(), null);
            String html = draw("sign-in", language, Gallery.page(language, "/sign-in", null, null), model);
            assertThat(html).contains("name=\"password\"").contains("lang=\"" + language.code() + "\"");
        }
    }

    @Test
    void drawsTheSignInPageAfterAWrongPassword() throws IOException {
        for (Language language : Language.OFFICIAL) {
            Page page = Gallery.page(language, "/sign-in", null, null);
            Refusal refusal =
                    Refusal.of(Refusal.Kind.NOT_SIGNED_IN, "not-permitted").field("username", "required");
            SignInPage model =
                    new SignInPage(Form.refused(page, Map.of("username", "ito"), refusal), "/", List.of(), null);
            String html = draw("sign-in", "sign-in-wrong", language, page, model);
            assertThat(html).contains("value=\"ito\"").contains("aria-invalid=\"true\"");
        }
    }

    @Test
    void drawsTheWelcomeAndProblemPages() throws IOException {
        for (Language language : Language.OFFICIAL) {
            Page page = Gallery.page(language, "/welcome/x", null, null);
            draw("welcome", language, page, new WelcomePage(Form.EMPTY, "/welcome/x", null));
            Page lost = Gallery.page(language, "/nowhere", Gallery.officer(language), null);
            draw("problem", language, lost, ProblemText.of(Problem.of(404), lost.phrases()));
            Problem failed = Problem.of(500, "unexpected", Map.of("correlationId", "3f2a9c01d4"));
            draw("problem", "failure", language, lost, ProblemText.of(failed, lost.phrases()));
        }
    }

    @Test
    void drawsAllPartsOnOnePage() throws IOException {
        TemplateEngine fresh = TemplateEngine.create(
                new BothFolders(),
                Path.of("target/gallery-classes"),
                ContentType.Html,
                GalleryTest.class.getClassLoader(),
                "org.hexaglot.pages");
        for (Language language : Language.OFFICIAL) {
            Flash flash = Flash.done("layout.draft").undoneBy("/undo");
            Page page = Gallery.page(language, "/board", Gallery.officer(language), flash);
            StringOutput output = new StringOutput();
            fresh.render("gallery.jte", new HashMap<>(Map.of("page", page)), output);
            write("parts", language, output.toString());
            assertThat(output.toString()).contains("line-bar").contains("standing late");
        }
    }

    @Test
    void keepsTheFirstPageLight() throws IOException {
        Page page = Gallery.page(Language.RU, "/sign-in", null, null);
        String html = draw("sign-in", Language.RU, page, new SignInPage(Form.EMPTY, "/", crowd(), null));
        Assets assets = new Assets();
        String htmx = page.webjar("htmx.org", "dist/htmx.min.js").substring("/webjars/".length());
        int size = zipped(html.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                + zipped(assets.ours("app.css").orElseThrow().content())
                + zipped(assets.ours("app.js").orElseThrow().content())
                + zipped(assets.theirs(htmx).orElseThrow().content());
        assertThat(size).isLessThan(WIRE_LIMIT);
    }

    /** The gallery stands with the tests, the parts that it shows with the service. */
    private static final class BothFolders implements CodeResolver {
        private final List<CodeResolver> folders = List.of(
                new DirectoryCodeResolver(Path.of("src/test/jte")), new DirectoryCodeResolver(Path.of("src/main/jte")));

        @Override
        public @Nullable String resolve(String name) {
            return folders.stream()
                    .map(folder -> folder.resolve(name))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public long getLastModified(String name) {
            return 0;
        }
    }

    private String draw(String template, Language language, Page page, Object model) throws IOException {
        return draw(template, template, language, page, model);
    }

    private String draw(String template, String name, Language language, Page page, Object model) throws IOException {
        StringOutput output = new StringOutput();
        templates.render(template + ".jte", new HashMap<>(Map.of("page", page, "model", model)), output);
        write(name, language, output.toString());
        return output.toString();
    }

    private static void write(String name, Language language, String html) throws IOException {
        Files.createDirectories(FOLDER);
        String css = Path.of("src/main/resources/static").toUri().toString();
        String local = html.replaceAll("/static/([a-z.]+)\\?v=[0-9a-f]+", css + "$1");
        Files.writeString(FOLDER.resolve(name + "." + language.code() + ".html"), local);
    }

    private static int zipped(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return bytes.size();
    }

    private static List<DemoPerson> crowd() {
        List<DemoPerson> crowd = new ArrayList<>();
        crowd.add(new DemoPerson("officer", "Amina Okafor", Role.OFFICER, null));
        crowd.add(new DemoPerson("author", "Lars Lindqvist", Role.AUTHOR, null));
        crowd.add(new DemoPerson("editor", "Margaret Whitcombe", Role.EDITOR, null));
        for (Language language : Language.OFFICIAL) {
            crowd.add(new DemoPerson("translator-" + language.code(), "陈思远 (Chen Siyuan)", Role.TRANSLATOR, language));
            crowd.add(new DemoPerson("reviser-" + language.code(), "Layla Haddad", Role.REVISER, language));
        }
        crowd.add(new DemoPerson("processor", "Tomasz Wiśniewski", Role.PROCESSOR, null));
        crowd.add(new DemoPerson("contractor-fr", "Moussa Diallo", Role.CONTRACTOR, Language.FR));
        crowd.add(new DemoPerson("contracts", "Priya Raghunathan", Role.CONTRACT_MANAGER, null));
        crowd.add(new DemoPerson("manager", "Catarina Figueiredo", Role.MANAGER, null));
        crowd.add(new DemoPerson("admin", "Jun Takahashi", Role.ADMINISTRATOR, null));
        crowd.add(new DemoPerson("delegate", "Sione Tupou", Role.DELEGATE, null));
        return crowd;
    }
}
