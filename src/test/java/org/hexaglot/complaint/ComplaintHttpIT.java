package org.hexaglot.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.operations.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Complaints as programs and browsers make, list and answer them. */
class ComplaintHttpIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*(\\d+)");

    @TempDir
    static Path folder;

    private static final Map<String, String> TOKENS = new HashMap<>();
    private static Office office;
    private static URI server;
    private static DocumentId issued;
    private static DocumentId unissued;

    @BeforeAll
    static void open() throws Exception {
        office = Office.open(
                TestDatabase.freshSchema("complaints_http"), folder.toString(), Map.of("micronaut.server.port", -1));
        server = office.bean(EmbeddedServer.class).start().getURI();
        issued = office.issued();
        unissued = office.inTranslation();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static String token(String person) {
        return TOKENS.computeIfAbsent(person, name -> {
            String body = "{\"username\":\"%s\",\"password\":\"%s\",\"name\":\"t\"}".formatted(name, name);
            HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/tokens"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            Matcher token = TOKEN.matcher(send(request).body());
            assertThat(token.find()).isTrue();
            return token.group(1);
        });
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static HttpRequest.Builder as(String person, String path) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", "Bearer " + token(person));
    }

    private static HttpResponse<String> get(String person, String path) {
        return send(as(person, path).build());
    }

    private static HttpResponse<String> post(String person, String path, String json) {
        return send(as(person, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private static HttpResponse<String> form(String person, String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(as(person, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    private static String address(DocumentId document, String language) {
        return "/api/documents/" + document + "/languages/" + language + "/complaints";
    }

    private static HttpResponse<String> complain(String person, String language, String words) {
        return post(
                person,
                address(issued, language),
                "{\"kind\":\"accuracy\",\"place\":\"para. 3\",\"words\":\"%s\"}".formatted(words));
    }

    private static String id(HttpResponse<String> answer) {
        Matcher id = ID.matcher(answer.body());
        assertThat(id.find()).as(answer.body()).isTrue();
        return id.group(1);
    }

    @Test
    void isMadeListedAndAnsweredOnce() {
        HttpResponse<String> made = complain("delegate", "fr", "Says the opposite.");
        assertThat(made.statusCode()).isEqualTo(201);
        String id = id(made);
        assertThat(made.headers().firstValue("Location")).hasValue("/api/complaints/" + id);
        assertThat(complain("delegate", "fr", "Says the opposite.").statusCode())
                .isEqualTo(200);
        assertThat(get("reviser-fr", "/api/complaints?state=open&language=fr").body())
                .contains("Says the opposite.");
        assertThat(get("reviser-es", "/api/complaints").body()).doesNotContain("Says the opposite.");
        assertThat(get("delegate", "/api/complaints?scope=mine").body()).contains("Says the opposite.");
        assertThat(get("delegate", "/api/complaints").body()).doesNotContain("Says the opposite.");

        String given = "{\"verdict\":\"upheld\",\"consequence\":\"corrigendum\",\"answer\":\"It does.\"}";
        HttpResponse<String> stale = send(as("reviser-fr", "/api/complaints/" + id + "/answer")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"7\"")
                .POST(BodyPublishers.ofString(given))
                .build());
        assertThat(stale.statusCode()).isEqualTo(412);
        HttpResponse<String> answered = post("reviser-fr", "/api/complaints/" + id + "/answer", given);
        assertThat(answered.statusCode()).isEqualTo(200);
        assertThat(answered.headers().firstValue("ETag")).hasValue("\"1\"");
        HttpResponse<String> again = post("officer", "/api/complaints/" + id + "/answer", given);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("complaint-answered", "reviser-fr");
        assertThat(get("delegate", "/api/complaints/" + id).body()).contains("\"verdict\":\"upheld\"", "It does.");
        assertThat(get("reviser-fr", "/api/complaints?state=open").body()).doesNotContain("Says the opposite.");
        assertThat(post("reviser-fr", "/api/complaints/" + id + "/reopen", "{\"reason\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("manager", "/api/complaints/" + id + "/reopen", "{\"reason\":\"More of it.\"}")
                        .body())
                .contains("\"open\":true", "More of it.");
        assertThat(get("officer", "/api/documents/" + issued + "/events?limit=200")
                        .body())
                .contains("ComplaintMade", "ComplaintAnswered", "ComplaintReopened")
                .doesNotContain("Says the opposite.", "It does.");
    }

    @ParameterizedTest
    @CsvSource({
        "delegate, 01jd0000000000000000000000, fr, x, 404, unknown-document",
        "delegate, unissued, fr, x, 404, unknown-document",
        "officer, unissued, fr, x, 409, complaint-not-issued",
        "delegate, issued, xx, x, 422, unknown-language",
        "delegate, issued, fr, '', 422, complaint-incomplete",
        "delegate, issued, fr, long, 422, complaint-incomplete"
    })
    void isRefusedWithAReason(String person, String which, String language, String words, int status, String type) {
        DocumentId document =
                which.equals("issued") ? issued : which.equals("unissued") ? unissued : new DocumentId(which);
        String said = words.equals("long") ? "w".repeat(4001) : words;
        HttpResponse<String> refused =
                post(person, address(document, language), "{\"kind\":\"layout\",\"words\":\"%s\"}".formatted(said));
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.body()).contains(type);
    }

    @Test
    void guestsAreAskedToSignInAndComeBackToTheForm() {
        HttpRequest guest = HttpRequest.newBuilder(
                        server.resolve("/complaints/new?document=" + issued + "&language=fr"))
                .header("Accept", "text/html")
                .build();
        HttpResponse<String> answer = send(guest);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .contains("/sign-in", "complaints%2Fnew", "language%3Dfr");
    }

    @Test
    void aFormThatIsSentTwiceMakesOneAndAStaleAnswerIsAConflict() {
        String form = get("author", "/complaints/new?document=" + issued + "&language=ru")
                .body();
        Matcher ticket = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"").matcher(form);
        assertThat(ticket.find()).isTrue();
        String[] fields = {
            "document",
            issued.value(),
            "language",
            "ru",
            "ticket",
            ticket.group(1),
            "kind",
            "omission",
            "words",
            "<b>Gone</b>"
        };
        String first = form("author", "/complaints", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String[] changed = fields.clone();
        changed[9] = "<b>Gone</b>, and more";
        assertThat(form("author", "/complaints", changed).headers().firstValue("Location"))
                .hasValue(first);
        assertThat(get("author", first).body())
                .contains("&lt;b&gt;Gone&lt;/b&gt;")
                .doesNotContain("and more", "name=\"verdict\"");
        assertThat(get("officer", first).body()).contains("name=\"verdict\"");

        assertThat(form("officer", first + "/answer", "verdict", "", "consequence", "nothing", "answer", "Kept text")
                        .body())
                .contains("Kept text", "aria-invalid");
        HttpResponse<String> answered = form(
                "officer",
                first + "/answer",
                "version",
                "0",
                "verdict",
                "dismissed",
                "consequence",
                "nothing",
                "answer",
                "It is there, on page 2.");
        assertThat(answered.statusCode()).isEqualTo(303);
        HttpResponse<String> late = form(
                "manager",
                first + "/answer",
                "version",
                "0",
                "verdict",
                "upheld",
                "consequence",
                "nothing",
                "answer",
                "Typed in vain");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("It is there, on page 2.", "Somebody has answered already", "Typed in vain")
                .doesNotContain("name=\"verdict\"");
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        HttpResponse<String> refused = form(
                "delegate",
                "/complaints",
                "document",
                issued.value(),
                "language",
                "fr",
                "ticket",
                "t",
                "kind",
                "",
                "place",
                "Annex II",
                "words",
                "Something");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Annex II", "Something", "aria-invalid", "value=\"t\"");
    }

    @Test
    void theListIsASheetOfExactlyWhatItShows() {
        complain("delegate", "zh", "=1+1, a formula");
        assertThat(get("officer", "/complaints?language=zh").body())
                .contains("=1+1, a formula", "/complaints.csv?language=zh");
        assertThat(get("officer", "/complaints?language=en&state=answered").body())
                .contains("class=\"empty\"");
        String csv = get("officer", "/complaints.csv?language=zh").body();
        assertThat(csv).contains("\"'=1+1, a formula\"", "Chinese");
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv)
                .startsWith("\uFEFFDocument,Title,Language,What is wrong,Where in the text,The complaint,Reported by,"
                        + "Received from,Reported on,State,What is done,Answered on");
        assertThat(get("officer", "/complaints.xlsx").statusCode()).isEqualTo(200);
        assertThat(get("contractor-fr", "/complaints").body()).doesNotContain("=1+1");
        assertThat(get("officer", "/complaints?sort=words").statusCode()).isEqualTo(400);
        assertThat(get("officer", "/complaints/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void theListHasTheOrderGroupsAndColumnsOfItsAddress() {
        complain("delegate", "ru", "Grouped and ordered");
        String asked = "state=all&group=language&columns=station,body,answer&sort=-document";
        assertThat(get("officer", "/complaints?" + asked).body())
                .containsPattern(
                        "<tr class=\"group\"><th colspan=\"4\"[^>]*><bdi>Russian</bdi> <span class=\"count\">[0-9]+<")
                .containsPattern(
                        "aria-sort=\"descending\"[^>]*><a class=\"sorts\" href=\"/complaints\\?[^\"]*sort=document")
                .contains("<th scope=\"col\">Answer</th>", "/complaints.csv?state=all")
                .doesNotContain("Grouped and ordered");
        assertThat(get("officer", "/complaints.csv?" + asked).body().lines())
                .startsWith("\uFEFFLanguage,Document,Title,Body,Duty station,Answer")
                .anyMatch(line -> line.matches("Russian,A/99/.*,BODY,New York,"));
        assertThat(get("officer", "/complaints?state=all&limit=1&group=state&language=ru")
                        .body())
                .contains("<bdi>Waits for an answer</bdi>");
    }

    @Test
    void isReachedFromThePagesOfTheDocument() {
        assertThat(get("officer", "/documents/" + issued).body())
                .contains("/complaints/new?document=" + issued + "&amp;language=fr");
        assertThat(get("officer", "/documents/" + unissued).body()).doesNotContain("/complaints/new");
        String symbol = Pattern.compile("A/99/\\d+")
                .matcher(get("officer", "/api/documents/" + issued).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(get("delegate", "/documents/" + symbol).body()).contains("/complaints/new?symbol=A%2F99%2F");
        assertThat(get("delegate", "/complaints/new?language=es&symbol=" + symbol)
                        .body())
                .contains(symbol, "name=\"words\"")
                .doesNotContain("name=\"receivedFrom\"");
        assertThat(get("officer", "/complaints/new?language=es&symbol=" + symbol)
                        .body())
                .contains("name=\"receivedFrom\"");
    }
}
