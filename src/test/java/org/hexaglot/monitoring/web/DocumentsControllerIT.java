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
import org.hexaglot.kernel.Language;
import org.hexaglot.monitoring.Papers;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.web.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.clock", value = "2026-11-20T15:00:00Z")
@Property(name = "hexaglot.demo.session", value = "false")
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

    @Test
    void listsAndTheBoardTellTheSameDocuments() {
        Document document = papers.forecast(meeting);
        String id = "\"id\":\"" + document.id() + "\"";
        Reader officer = Reader.of(server, "officer");
        assertThat(officer.get("/api/documents?session=GA/81&stage=forecast&limit=200")
                        .body())
                .contains(id, "\"next\":null");
        assertThat(officer.get("/api/documents?session=81&body=GA&sort=-dueAt&standing=late")
                        .body())
                .isEqualTo("{\"items\":[],\"next\":null}");
        HttpResponse<String> board = officer.get("/api/monitoring/board?session=GA/81&limit=200");
        assertThat(board.statusCode()).as(board.body()).isEqualTo(200);
        assertThat(board.body())
                .contains(id, "\"counts\":{\"on-track\":")
                .contains("\"submission\":{\"state\":\"awaited\",\"holder\":\"author\"")
                .containsPattern("\"languages\":\\{\"ar\":.*\"zh\":.*\"en\":.*\"fr\":.*\"ru\":.*\"es\":")
                .contains("\"issuance\":{\"state\":\"waiting\"");
        assertThat(Reader.of(server, "delegate")
                        .get("/api/monitoring/board?session=GA/81")
                        .body())
                .contains("\"items\":[]");
    }

    @Test
    void aSheetHasTheColumnsAndTheGroupsOfItsPage() {
        Document document = papers.forecast(meeting);
        Reader officer = Reader.of(server, "officer");
        String query = "?body=GA&group=stage&columns=words&columns=issueBy";
        String line = "Forecast," + document.metadata().symbol() + ","
                + document.metadata().title().get(Language.EN) + ","
                + document.dates().issueBy() + ",4000";
        assertThat(officer.get("/documents.csv" + query).body())
                .startsWith("\uFEFFStage,Symbol,Title,Issue by,Words\r\n")
                .contains(line);
        assertThat(officer.get("/documents" + query, "Accept", "text/html").body())
                .contains("columns=words%2CissueBy", "4,000");
        assertThat(officer.get("/board.csv?session=GA/81&columns=fr").body())
                .startsWith("\uFEFFDocument,Title,Standing,French\r\n");
        assertThat(officer.get("/documents.xlsx" + query).statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        Reader officer = Reader.of(server, "officer");
        for (String path : new String[] {
            "/api/documents?colour=red",
            "/api/documents?limit=201",
            "/api/documents?standing=fine",
            "/api/documents?sort=title",
            "/api/documents?dueBefore=soon",
            "/api/documents?cursor=nonsense",
            "/api/monitoring/indicators?by=weather",
            "/api/monitoring/indicators?from=2026-11-02&to=2026-11-01",
            "/api/monitoring/documents?indicator=beauty",
            "/api/monitoring/documents?indicator=issuance&met=perhaps"
        }) {
            assertThat(officer.get(path).statusCode()).as(path).isEqualTo(400);
        }
        assertThat(officer.get("/api/documents?stage=limbo").statusCode()).isEqualTo(422);
    }

    @Test
    void theStoryAndTheDrawingOfAJourneyAreThere() {
        String path = "/api/documents/" + papers.forecast(meeting).id();
        Reader officer = Reader.of(server, "officer");
        assertThat(officer.get(path + "/events?limit=1").body())
                .contains("\"type\":\"DocumentForecast\"", "\"actor\":\"officer\"", "\"data\":{");
        assertThat(officer.get(path + "/diagram").body())
                .contains("\"process\":\"document-journey\"", "\"active\":[\"submitManuscript\"]")
                .contains("\"passed\":[\"slotAgreed\"]", "<?xml");
        assertThat(officer.get(path + "/diagram?process=translation&language=fr")
                        .body())
                .contains("\"process\":\"translation\"", "\"active\":[],\"passed\":[]");
        assertThat(officer.get(path + "/diagram?process=nothing").statusCode()).isEqualTo(404);
        assertThat(Reader.of(server, "delegate").get(path + "/events").statusCode())
                .isEqualTo(404);
    }

    @Test
    void indicatorsComeAsDataAsValuesAndAsAWorkbook() {
        papers.forecast(meeting);
        Reader manager = Reader.of(server, "manager");
        String path = "/api/monitoring/indicators?from=2026-01-01&to=2027-12-31";
        assertThat(manager.get(path).body())
                .isEqualTo("{\"items\":[{\"key\":\"all\",\"submission\":{\"met\":0,\"of\":0,\"rate\":null},"
                        + "\"processing\":{\"met\":0,\"of\":0,\"rate\":null},"
                        + "\"issuance\":{\"met\":0,\"of\":0,\"rate\":null},"
                        + "\"issuanceConditional\":{\"met\":0,\"of\":0,\"rate\":null},"
                        + "\"simultaneity\":{\"met\":0,\"of\":0,\"rate\":null}}],\"next\":null}");
        HttpResponse<String> values = manager.get(path, "Accept", "text/csv");
        assertThat(values.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(values.body())
                .startsWith("key,submission.met,submission.of,submission.rate,")
                .endsWith("\r\n");
        HttpResponse<byte[]> workbook =
                manager.send(path, HttpResponse.BodyHandlers.ofByteArray(), "Accept", Sheet.XLSX);
        assertThat(workbook.headers().firstValue("Content-Type")).contains(Sheet.XLSX);
        assertThat(workbook.body()).startsWith('P', 'K');
        String rows = "/api/monitoring/documents?indicator=issuance&met=false&by=language";
        assertThat(manager.get(rows).body()).isEqualTo("{\"items\":[],\"next\":null}");
        assertThat(manager.get(rows, "Accept", "text/csv").body()).startsWith("id,symbols,title,");
        assertThat(manager.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
    }
}
