package org.hexaglot.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.hexaglot.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.test.people", value = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleControllerIT implements TestPropertyProvider {
    private static final String INGRID = """
            {"username":"ingrid","name":"Ingrid Solberg","email":"ingrid@example.org","roles":["reviser"],
             "pairs":[{"source":"fr","target":"en"},{"source":"es","target":"en"}],"dutyStation":"nairobi",
             "stations":["nairobi"],"uiLanguage":"fr","maySelfRevise":true,
             "leave":[{"from":"2026-12-24","to":"2026-12-31"}]}
            """;

    @Inject
    EmbeddedServer server;

    private Caller admin;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("people_controller");
    }

    @BeforeAll
    void signIn() {
        admin = Caller.guest(server.getURI()).signedIn("admin");
    }

    @Test
    void anAdministratorInvitesAndChangesPeople() {
        HttpResponse<String> created = admin.json("POST", "/api/people", INGRID);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location")).contains("/api/people/ingrid");
        assertThat(created.body()).contains(server.getURI() + "/welcome/");
        HttpResponse<String> shown = admin.get("/api/people/ingrid");
        assertThat(shown.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(shown.body())
                .contains("\"pairs\":[{\"source\":\"fr\",\"target\":\"en\"},{\"source\":\"es\",\"target\":\"en\"}]")
                .contains("\"leave\":[{\"from\":\"2026-12-24\",\"to\":\"2026-12-31\"}]");
        HttpResponse<String> changed =
                admin.with("If-Match", "\"1\"").json("PATCH", "/api/people/ingrid", "{\"roles\":[\"editor\"]}");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.body()).contains("\"roles\":[\"editor\"]", "Ingrid Solberg");
        assertThat(admin.with("If-Match", "\"1\"")
                        .json("PATCH", "/api/people/ingrid", "{\"active\":false}")
                        .statusCode())
                .isEqualTo(412);
        assertThat(admin.json("POST", "/api/people", INGRID).statusCode()).isEqualTo(409);
    }

    @Test
    void refusesWhatCannotBe() {
        refuses("{\"username\":\"No Spaces\",\"name\":\"x\",\"dutyStation\":\"geneva\"}");
        refuses("{\"username\":\"fine\",\"dutyStation\":\"geneva\"}");
        refuses("{\"username\":\"fine\",\"name\":\"x\",\"dutyStation\":\"geneva\",\"roles\":[\"king\"]}");
        refuses("{\"username\":\"fine\",\"name\":\"x\",\"dutyStation\":\"geneva\",\"email\":\"nowhere\"}");
        assertThat(admin.get("/api/people/fine").statusCode()).isEqualTo(404);
        assertThat(admin.get("/api/people?cursor=garbage").statusCode()).isEqualTo(400);
    }

    @Test
    void listsPageByPage() {
        HttpResponse<String> first = admin.get("/api/people?q=reviser&limit=4");
        assertThat(first.body()).contains("reviser-ar", "reviser-es").doesNotContain("reviser-zh");
        String next = first.body().replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");
        HttpResponse<String> second = admin.get("/api/people?q=reviser&limit=4&cursor=" + next);
        assertThat(second.body())
                .contains("reviser-ru", "reviser-zh", "\"next\":null")
                .doesNotContain("reviser-ar");
    }

    @Test
    void nobodyElseMay() {
        Caller officer = Caller.guest(server.getURI()).signedIn("officer");
        assertThat(officer.get("/api/people").statusCode()).isEqualTo(403);
        assertThat(officer.json("POST", "/api/people", INGRID).statusCode()).isEqualTo(403);
    }

    private void refuses(String body) {
        HttpResponse<String> answer = admin.json("POST", "/api/people", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    }
}
