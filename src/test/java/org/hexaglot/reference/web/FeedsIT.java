package org.hexaglot.reference.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Document;
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Papers;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.reference.Docx;
import org.hexaglot.reference.ImportWorker;
import org.hexaglot.reference.IssuanceReader;
import org.hexaglot.reference.MemoryFeed;
import org.hexaglot.reference.Shelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What did not get into the memory, tried again; and the history of memory and terms. */
@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.demo.session", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsIT implements TestPropertyProvider {
    @TempDir
    static Path data;

    @Inject
    EmbeddedServer server;

    @Inject
    Papers papers;

    @Inject
    Shelf shelf;

    @Inject
    MemoryFeed feed;

    @Inject
    IssuanceReader reader;

    @Inject
    ImportWorker worker;

    private Client terminologist;
    private Client admin;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(TestDatabase.properties("feeds"));
        properties.put("hexaglot.data", data.toString());
        return properties;
    }

    @BeforeAll
    void signIn() {
        terminologist = Client.of(server, "terminologist");
        admin = Client.of(server, "admin");
    }

    private Document issued(byte[] french) {
        Document document = papers.forecast(papers.meeting("GA", DutyStation.NEW_YORK, 30));
        shelf.issue(document.id(), Map.of(Language.EN, Docx.of(List.of("Roads were repaired.")), Language.FR, french));
        reader.readOn();
        return document;
    }

    private HttpResponse<String> retry(Client client, Document document) {
        return client.send("POST", "/api/memory/feeds/" + document.id() + "/retry", BodyPublishers.noBody());
    }

    @Test
    void tellsWhyAFileDidNotGetInAndTriesItAgain() {
        Document document = issued("no Word file".getBytes(StandardCharsets.UTF_8));
        String symbol = document.metadata().symbol();
        HttpResponse<String> listed = admin.get("/api/memory/feeds");
        assertThat(listed.statusCode()).as(listed.body()).isEqualTo(200);
        assertThat(listed.body()).contains("\"symbol\":\"" + symbol, "\"language\":\"fr\"", "\"fault\":false");
        HttpResponse<String> page = terminologist.page("/memory/feeds");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(symbol, "Try again", "French");

        assertThat(retry(terminologist, document).body()).contains("\"complete\":false");
        assertThat(admin.get("/api/memory/feeds").body()).contains(symbol);
        assertThat(terminologist.page("/memory/history").body())
                .contains("Yusuf Rahmani had " + symbol, "something still does not get in");
    }

    @Test
    void forgetsAFeedThatWentWellAtLast() {
        Document document = issued(Docx.of(List.of("Les routes ont été réparées.")));
        feed.fail(document.id(), new IllegalStateException("the disk was full"));
        String symbol = document.metadata().symbol();
        assertThat(admin.get("/api/memory/feeds").body()).contains(symbol, "IllegalStateException");
        HttpResponse<String> retried = retry(admin, document);
        assertThat(retried.statusCode()).as(retried.body()).isEqualTo(200);
        assertThat(retried.body()).contains("\"complete\":true");
        assertThat(admin.get("/api/memory/feeds").body()).doesNotContain(symbol);
        assertThat(retry(admin, document).statusCode()).isEqualTo(409);
        assertThat(Client.of(server, "officer")
                        .get("/api/documents/" + document.id() + "/events")
                        .body())
                .contains("MemoryFeedRetried");
    }

    @Test
    void pagesTheListAndKeepsOthersOut() {
        for (int i = 0; i < 3; i++) {
            Document document = issued(Docx.of(List.of("Les routes sont longues.")));
            feed.fail(document.id(), new IllegalStateException("the disk was full"));
        }
        Matcher next = Pattern.compile("\"next\":\"([^\"]+)\"")
                .matcher(admin.get("/api/memory/feeds?limit=2").body());
        assertThat(next.find()).isTrue();
        assertThat(admin.get("/api/memory/feeds?limit=2&cursor=" + next.group(1))
                        .body())
                .contains("\"symbol\"");
        HttpResponse<String> page = terminologist.page("/memory/feeds?sort=-document&group=language&limit=2");
        assertThat(page.body())
                .containsPattern("aria-sort=\"descending\"[^>]*><a[^>]*>Document<")
                .containsPattern("<tr class=\"group\"><th[^>]*><bdi>The whole document")
                .contains("/memory/feeds.csv?sort=-document&amp;group=language", "rel=\"next\"");
        String sheet = terminologist.page("/memory/feeds.csv?sort=document").body();
        assertThat(sheet.lines()).startsWith("\uFEFFDocument,Why,Tried").hasSizeGreaterThan(3);
        assertThat(terminologist.page("/memory/feeds.xlsx").statusCode()).isEqualTo(200);
        for (String other : List.of("translator-fr", "officer", "manager")) {
            assertThat(Client.of(server, other).page("/memory/feeds.csv").statusCode())
                    .isEqualTo(403);
            assertThat(Client.of(server, other).get("/api/memory/feeds").statusCode())
                    .isEqualTo(403);
            assertThat(Client.of(server, other).get("/api/memory/history").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void tellsImportsAndActsOnTerms() {
        terminologist.file(
                "/api/memory/imports",
                "roads.tmx",
                ("<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>Old roads.</seg></tuv>"
                                + "<tuv xml:lang=\"fr\"><seg>Vieilles routes.</seg></tuv></tu></body></tmx>")
                        .getBytes(StandardCharsets.UTF_8));
        worker.workOff();
        HttpResponse<String> proposed = Client.of(server, "translator-fr").json("POST", "/api/terms", """
                {"subject":"roads","terms":[{"language":"en","text":"causeway"},{"language":"fr","text":"chaussée surélevée"}]}
                """);
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String location = proposed.headers().firstValue("Location").orElseThrow();
        assertThat(terminologist.json("POST", location + "/validate", "{}").statusCode())
                .isEqualTo(200);

        assertThat(terminologist.get("/api/memory/history").body())
                .contains(
                        "MemoryImportStarted",
                        "MemoryImportDone",
                        "roads.tmx",
                        "ConceptProposed",
                        "ConceptValidated",
                        "causeway");
        assertThat(admin.page("/memory/history").body())
                .contains(
                        "roads.tmx is in the memory", "proposed the term “causeway”", "validated the term “causeway”");
        assertThat(admin.page("/memory").body()).contains("roads.tmx").doesNotContain("/memory/terms");
    }
}
