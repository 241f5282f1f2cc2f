package org.hexaglot.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hexaglot.database.Sql;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.Document;
import org.hexaglot.document.Metadata;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.Papers;
import org.hexaglot.outlook.Likely;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.reports.ScriptRuns;
import org.hexaglot.reports.SessionStatus.Basis;
import org.hexaglot.reports.SessionStatus.Line;
import org.hexaglot.reports.SessionStatus.NewDate;
import org.hexaglot.reports.SessionStatuses;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.clock", value = "2026-11-20T15:00:00Z")
@Property(name = "hexaglot.demo.session", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionStatusIT implements TestPropertyProvider {
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    EmbeddedServer server;

    @Inject
    Papers papers;

    @Inject
    SessionStatuses statuses;

    @Inject
    OutlookDesk outlooks;

    @Inject
    Sql sql;

    @Inject
    TransactionOperations<Connection> transactions;

    private final Map<String, String> tokens = new HashMap<>();
    private Document open;
    private Document restricted;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("session_status");
    }

    @BeforeAll
    void meet() {
        Considered meeting = papers.meeting("C/5 x", DutyStation.NEW_YORK, 3);
        open = papers.forecast(meeting);
        restricted = papers.forecast(meeting, SessionStatusIT::restricted);
    }

    @Test
    void showsWhatThePersonMayReadWithItsStanding() throws Exception {
        String page = text("manager", "/status");
        assertThat(page)
                .contains(open.metadata().symbol(), "■", "The manuscript has not come in.", "1 document:")
                .doesNotContain(restricted.metadata().symbol());
        assertThat(text("officer", "/status"))
                .contains(open.metadata().symbol(), restricted.metadata().symbol(), "2 documents:");
    }

    @Test
    void isForThoseWhoSeeTheSession() throws Exception {
        assertThat(answer("translator-fr", "/status").statusCode()).isEqualTo(403);
        assertThat(answer("delegate", "/status.docx").statusCode()).isEqualTo(403);
    }

    @Test
    void isAFileInAnyLanguage() throws Exception {
        HttpResponse<byte[]> russian = answer("officer", "/status.docx?language=ru");
        assertThat(russian.headers().firstValue("Content-Language")).contains("ru");
        assertThat(russian.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"")
                .contains("filename*=UTF-8''%D0%9F");
        try (XWPFWordExtractor words =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(russian.body())))) {
            assertThat(words.getText())
                    .contains("положение с документами", open.metadata().symbol());
        }
        assertThat(answer("officer", "/status.xlsx?language=ar").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> pdf = answer("officer", "/status.pdf?language=es");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void refusesWhatThereIsNot() throws Exception {
        assertThat(answer("officer", "/status.odt").statusCode()).isEqualTo(404);
        assertThat(answer("officer", "/status.docx?language=xx").statusCode()).isEqualTo(422);
        assertThat(send("officer", "/sessions/C%2F5%20x/82/status").statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsTheSameNewDateAsTheOutlook() {
        Line line = onlyLine("C/5 x", open);
        Likely foreseen = outlooks.now().of(open.id()).orElseThrow().whole();
        assertThat(line.newDate()).isEqualTo(new NewDate(foreseen.on(), Basis.FORESEEN, foreseen.holdup()));
    }

    @Test
    void fallsBackToTheStandardsAndSaysSoWhereNothingIsForeseen() throws Exception {
        Document unforeseen = papers.forecast(papers.meeting("UNKNOWN", DutyStation.GENEVA, 3));
        transactions.executeWrite(status -> sql.update(
                "UPDATE language_version SET state = 'waived' WHERE document_id = ?",
                unforeseen.id().value()));
        outlooks.anew();
        NewDate newDate = onlyLine("UNKNOWN", unforeseen).newDate();
        assertThat(newDate).extracting(NewDate::basis).isEqualTo(Basis.STANDARDS);
        String page = new String(send("manager", "/sessions/UNKNOWN/81/status").body(), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("The outlook does not know")
                .contains(unforeseen.metadata().symbol() + ScriptRuns.END + " yet");
        assertThat(text("manager", "/status")).doesNotContain("The outlook does not know");
    }

    private Line onlyLine(String body, Document document) {
        return statuses.of(Papers.person("manager", Role.MANAGER), body, "81").groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.row().document().id().equals(document.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Metadata restricted(Metadata open) {
        return new Metadata(
                open.title(),
                open.type(),
                open.category(),
                open.symbols(),
                Distribution.RESTRICTED,
                open.considered(),
                open.original(),
                open.department(),
                open.mandate(),
                open.estimatedWords(),
                open.submitter());
    }

    private String text(String person, String rest) throws Exception {
        HttpResponse<byte[]> answer = answer(person, rest);
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(body).isEqualTo(200);
        return body;
    }

    /** The body has a stroke and a blank in its code. */
    private HttpResponse<byte[]> answer(String person, String rest) throws Exception {
        return send(person, "/sessions/C%2F5%20x/81" + rest);
    }

    private HttpResponse<byte[]> send(String person, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.getURI() + path))
                .header("Authorization", "Bearer " + token(person))
                .header("Accept", "text/html, */*")
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private String token(String person) throws Exception {
        String known = tokens.get(person);
        if (known == null) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.getURI() + "/api/tokens"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(person, person)))
                    .build();
            Matcher matcher = TOKEN.matcher(
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
            assertThat(matcher.find()).isTrue();
            known = matcher.group(1);
            tokens.put(person, known);
        }
        return known;
    }
}
