package org.hexaglot.reference.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of terms in its orders, groups and columns, on the page and in sheets. */
@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.demo.session", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TermListIT implements TestPropertyProvider {
    private static final Pattern CONCEPT = Pattern.compile("<a href=\"/terms/[0-9]+\"[^>]*>([^<]+)<");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");

    @TempDir
    static Path data;

    @Inject
    EmbeddedServer server;

    private Client translator;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(TestDatabase.properties("term_list"));
        properties.put("hexaglot.data", data.toString());
        return properties;
    }

    @BeforeAll
    void takeTermsIn() {
        translator = Client.of(server, "translator-fr");
        String csv = "id,form,en,fr,subject\r\nA,Full,assembly,assemblée,Organs\r\nZ,Full,zone,aire,Areas\r\n"
                + "B,Full,budget,budget,Money\r\nS,Full,school,école,Money\r\nN,Full,no French,,\r\n";
        assertThat(Client.of(server, "terminologist")
                        .file("/api/terms/imports", "terms.csv", csv.getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("\"added\":5");
        translator.json(
                "POST", "/api/terms", "{\"subject\":\"Money\",\"terms\":[{\"language\":\"en\",\"text\":\"audit\"}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "'', assembly audit budget no_French school zone",
        "sort=fr, zone assembly budget school no_French audit",
        "sort=subject, zone budget school audit assembly no_French",
        "sort=-changed, audit no_French school budget zone assembly",
        "group=subject, zone audit budget school assembly no_French",
        "group=state, audit assembly budget no_French school zone",
        "group=state&sort=fr, audit zone assembly budget school no_French",
        "group=subject&sort=-changed, zone audit school budget assembly no_French",
        "state=proposed, audit",
        "q=bud, budget"
    })
    void conceptsFollowTheOrderAndTheGroupsOfTheAddress(String query, String names) {
        List<String> wanted = List.of(names.replace(' ', ',').replace('_', ' ').split(","));
        assertThat(concepts(translator.page("/terms?ui=en&" + query).body())).isEqualTo(wanted);
        List<String> walked = new ArrayList<>();
        String address = "/terms?ui=en&limit=1&" + query;
        while (address != null) {
            String page = translator.page(address).body();
            walked.addAll(concepts(page));
            Matcher next = NEXT.matcher(page);
            address = next.find() ? next.group(1).replace("&amp;", "&") + "&ui=en&limit=1" : null;
        }
        assertThat(walked).isEqualTo(wanted);
        assertThat(translator.get("/terms.csv?ui=en&" + query).body().lines().skip(1))
                .extracting(line -> line.split(",")[0])
                .isEqualTo(wanted);
    }

    @Test
    void groupsTellHowManyTheyHaveAndColumnsAreOfChoice() {
        String page = translator
                .page("/terms?ui=en&limit=1&group=state&columns=fr&columns=en&sort=fr")
                .body();
        assertThat(page)
                .containsPattern("<tr class=\"group\"><th colspan=\"3\"[^>]*><span dir=\"auto\">proposed</span>"
                        + " <span class=\"count\">1<")
                .containsPattern("aria-sort=\"ascending\"><a class=\"sorts\" href=\"[^\"]*sort=fr[^\"]*\">French")
                .contains("/terms.csv?sort=fr", "columns=fr%2Cen", "hx-select-oob")
                .doesNotContain("<td lang=\"ru\"");
        Matcher next = NEXT.matcher(page);
        assertThat(next.find()).isTrue();
        String address = next.group(1).replace("&amp;", "&");
        assertThat(translator.page(address + "&ui=en&limit=1").body()).contains("1 of 5");
        assertThat(translator
                        .page(address.replace("group=state", "group=subject"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(translator.get("/terms.csv?ui=en&columns=fr&sort=fr").body().lines())
                .startsWith("\uFEFFConcept,Subject,State,French", "zone,Areas,validated,aire");
        assertThat(Client.of(server, "delegate").get("/terms.xlsx").statusCode())
                .isEqualTo(403);
    }

    private static List<String> concepts(String page) {
        List<String> names = new ArrayList<>();
        Matcher concept = CONCEPT.matcher(page);
        while (concept.find()) {
            names.add(concept.group(1));
        }
        return names;
    }
}
