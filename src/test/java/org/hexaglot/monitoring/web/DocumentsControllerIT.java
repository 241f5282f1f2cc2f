package org.hexaglot.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Document;
import org.hexaglot.monitoring.Papers;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.clock", value = "2026-11-20T15:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsControllerIT implements TestPropertyProvider {
    @Inject
    EmbeddedServer server;

    @Inject
    Papers papers;

    private Considered meeting;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("documents_read");
    }

    @BeforeAll
    void meet() {
        meeting = papers.meeting("GA", DutyStation.NEW_YORK, 30);
    }

    @Test
    void aDocumentIsToldAsTheContractHasIt() {
        Document document = papers.forecast(meeting);
        HttpResponse<String> answer = Reader.of(server, "officer").get("/api/documents/" + document.id());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains("\"" + document.version() + "\"");
        assertThat(answer.body())
                .contains("\"stage\":\"forecast\"", "\"anchorKind\":\"session-opening\"", "\"standing\":\"on-track\"")
                .contains("\"submittedAt\":null,\"onTime\":null,\"words\":null", "\"limit\":8500", "\"waiver\":null")
                .contains("{\"language\":\"fr\",\"state\":\"waiting\",\"assignee\":null,\"inHouse\":true")
                .contains("\"task\":\"submitManuscript\"")
                .contains("\"slot\":\"" + document.dates().submitBy() + "\"")
                .contains("\"events\":\"/api/documents/" + document.id() + "/events\"")
                .containsPattern("\"dueAt\":\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:59:59Z\"");
    }

    @Test
    void whatSomebodyMayNotReadIsNotFound() {
        Document document = papers.forecast(meeting);
        String path = "/api/documents/" + document.id();
        assertThat(Reader.of(server, "author").get(path).statusCode()).isEqualTo(200);
        assertThat(Reader.of(server, "editor").get(path).statusCode()).isEqualTo(200);
        assertThat(Reader.of(server, "delegate").get(path).statusCode()).isEqualTo(404);
        assertThat(Reader.of(server, "contractor-fr").get(path).statusCode()).isEqualTo(404);
        assertThat(Reader.of(server, "officer").get("/api/documents/nope").statusCode())
                .isEqualTo(404);
        assertThat(Reader.guest(server).get(path).statusCode()).isEqualTo(401);
    }
}
