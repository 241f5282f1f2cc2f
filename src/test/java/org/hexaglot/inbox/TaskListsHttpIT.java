package org.hexaglot.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Metadata;
import org.hexaglot.forecast.ForecastDesk;
import org.hexaglot.forecast.MeetingDesk;
import org.hexaglot.forecast.Seen;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.operations.Office;
import org.hexaglot.planning.Anchor;
import org.hexaglot.planning.Body;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.hexaglot.planning.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of tasks by body, station and document, and the numbers of the process that lead to them. */
class TaskListsHttpIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    @TempDir
    static Path folder;

    private static final Map<String, String> TOKENS = new HashMap<>();
    private static Office office;
    private static URI server;

    /** Of the body in Vienna, and the first to be considered. */
    private static String symbol;

    @BeforeAll
    static void open() throws Exception {
        office = Office.open(
                TestDatabase.freshSchema("task_lists_http"), folder.toString(), Map.of("micronaut.server.port", -1));
        server = office.bean(EmbeddedServer.class).start().getURI();
        office.inTranslation();
        DocumentId moved = office.inTranslation();
        office.issued();
        LocalDate opens = LocalDate.now(office.bean(Clock.class)).plusWeeks(20);
        MeetingDesk meetings = office.bean(MeetingDesk.class);
        meetings.save(
                office.person("officer"),
                new Body("IDB", Map.of(Language.EN, "A board"), DutyStation.VIENNA, Anchor.SESSION_OPENING, 0),
                Seen.ANY);
        meetings.save(office.person("officer"), new Session("IDB", "1", opens, opens.plusWeeks(1), 0), Seen.ANY);
        symbol = office.bean(ForecastDesk.class)
                .change(office.person("officer"), moved, TaskListsHttpIT::ofTheBoard, null)
                .metadata()
                .symbol();
    }

    private static Metadata ofTheBoard(Metadata was) {
        return new Metadata(
                was.title(),
                was.type(),
                was.category(),
                was.symbols(),
                was.distribution(),
                List.of(new Considered("IDB", "1", null)),
                was.original(),
                was.department(),
                was.mandate(),
                was.estimatedWords(),
                was.submitter());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String token(String person) {
        return TOKENS.computeIfAbsent(person, name -> {
            String body = "{\"username\":\"%s\",\"password\":\"%s\",\"name\":\"t\"}".formatted(name, name);
            Matcher token = TOKEN.matcher(send(HttpRequest.newBuilder(server.resolve("/api/tokens"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))
                            .build())
                    .body());
            assertThat(token.find()).isTrue();
            return token.group(1);
        });
    }

    private static HttpResponse<String> get(String person, String path) {
        return send(HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Bearer " + token(person))
                .build());
    }

    private static String text(String person, String path) {
        HttpResponse<String> answer = get(person, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static List<String> rows(String person, String path) {
        return text(person, path).lines().skip(1).toList();
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Addresses of all pages of a list from this one on. */
    private static List<String> pages(String person, String address) {
        List<String> pages = new ArrayList<>();
        String next = address;
        while (next != null) {
            String page = text(person, next);
            pages.add(page);
            next = found("href=\"([^\"]+)\" rel=\"next\"", page).stream()
                    .findFirst()
                    .map(href -> href.replace("&amp;", "&") + "&limit=4")
                    .orElse(null);
        }
        return pages;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&sort=priority", "&station=new-york", "&task=translate&body=BODY"})
    void documentsAreGroupsWithAllTheirTasksFromPageToPage(String query) {
        String path = "?scope=all&group=document&columns=document,due" + query;
        List<String> sheet = rows("officer", "/tasks.csv" + path);
        List<String> symbols = sheet.stream()
                .map(row -> row.replaceAll(".*,(A/99/\\d+),.*", "$1"))
                .toList();
        List<String> pages = pages("officer", "/tasks" + path + "&limit=4");
        assertThat(pages).hasSizeGreaterThan(1);
        List<String> walked = pages.stream()
                .flatMap(page -> found("<tr data-row id=\"([^\"]+)\"", page).stream())
                .toList();
        assertThat(walked).doesNotHaveDuplicates().hasSameSizeAs(sheet);
        List<String> headings = pages.stream()
                .flatMap(page -> found("rowgroup\"><bdi>(A/99/\\d+)</bdi>", page).stream())
                .distinct()
                .toList();
        assertThat(headings)
                .containsExactlyElementsOf(symbols.stream().distinct().toList());
        long ofTheFirst = symbols.stream().filter(headings.get(0)::equals).count();
        assertThat(pages.get(0)).contains("4 of " + ofTheFirst);
        assertThat(pages.get(1)).contains("<bdi>" + headings.get(0) + "</bdi>", "of " + ofTheFirst);
    }

    @Test
    void theDocumentWithTheMostUrgentTaskComesFirst() {
        assertThat(rows("officer", "/tasks.csv?scope=all&group=document").get(0))
                .contains(symbol);
        assertThat(text("translator-fr", "/tasks?group=document&limit=1"))
                .containsPattern("rowgroup\"><bdi>" + symbol + "</bdi> <span class=\"count\">1<");
        String noSuchDay = "document\u001f2026-02-31T00:00:00Z 0000000000000000000000000v"
                + "\u001f2026-03-01T00:00:00Z\u001f1\u001fx";
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(noSuchDay.getBytes(UTF_8));
        assertThat(get("officer", "/tasks?group=document&cursor=" + cursor).statusCode())
                .isEqualTo(400);
        assertThat(get(
                                "officer",
                                "/tasks?group=document&cursor="
                                        + Base64.getUrlEncoder()
                                                .withoutPadding()
                                                .encodeToString(noSuchDay
                                                        .replace("-31", "-28")
                                                        .getBytes(UTF_8)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void stationAndBodyNarrowTheListTheSheetAndTheApi() {
        List<String> all = rows("officer", "/tasks.csv?scope=all");
        List<String> ofTheBoard =
                all.stream().filter(row -> row.contains(symbol)).toList();
        assertThat(ofTheBoard).hasSizeBetween(1, all.size() - 1);
        for (String narrowed : List.of("station=vienna", "body=IDB", "station=vienna&body=IDB")) {
            String asked = "scope=all&" + narrowed;
            assertThat(rows("officer", "/tasks.csv?" + asked)).isEqualTo(ofTheBoard);
            assertThat(text("officer", "/tasks?" + asked))
                    .contains("/tasks.csv?" + asked.replace("&", "&amp;"))
                    .contains("selected>" + (narrowed.contains("body") ? "IDB" : "Vienna"));
            assertThat(found("\"(assignee)\"", text("officer", "/api/tasks?limit=200&" + asked)))
                    .hasSameSizeAs(ofTheBoard);
        }
        assertThat(rows("officer", "/tasks.csv?scope=all&station=new-york&body=IDB"))
                .isEmpty();
        assertThat(rows("translator-fr", "/tasks.csv?body=IDB")).hasSize(1).allMatch(row -> row.contains(symbol));
        assertThat(rows("officer", "/tasks.csv?scope=all&station=atlantis&body=NONE"))
                .as("what does not exist is passed over")
                .isEqualTo(all);
        assertThat(get("officer", "/api/tasks?scope=all&station=atlantis").statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "station=vienna", "body=BODY", "body=IDB&language=fr", "station=vienna&body=BODY"})
    void theNumbersOfTheProcessLeadToTheirTasks(String query) {
        String page = text("manager", "/process?" + query);
        Matcher number =
                Pattern.compile("<a href=\"(/tasks\\?[^\"]+)\">(\\d+)</a>").matcher(page);
        int open = 0;
        while (number.find()) {
            String tasks = number.group(1).replace("&amp;", "&").replace("/tasks?", "/tasks.csv?");
            for (String person : List.of("manager", "admin")) {
                assertThat(rows(person, tasks)).as(tasks).hasSize(Integer.parseInt(number.group(2)));
            }
            assertThat(tasks).contains(query.split("&"));
            open += tasks.contains("overdue") ? 0 : Integer.parseInt(number.group(2));
        }
        assertThat(open)
                .isEqualTo(rows("manager", "/tasks.csv?scope=all&" + query).size())
                .isEqualTo(rows("manager", "/process.csv?columns=open&" + query).stream()
                        .mapToInt(row -> Integer.parseInt(row.split(",")[1]))
                        .sum());
        String drawing = text("manager", "/process?process=translation&" + query);
        List<String> notes = found("(\\{[^{}]*\"/tasks[?][^{}]*})", drawing);
        assertThat(notes).hasSize(4);
        for (String note : notes) {
            String tasks = found("\"(/tasks[^\"]+)\"", note).get(0).replace("/tasks?", "/tasks.csv?");
            assertThat(note).contains("\"● " + rows("manager", tasks).size());
            assertThat(tasks).contains(query.split("&"));
        }
    }

    @Test
    void theTimesOfTheProcessAreThoseOfTheBodyAndTheStation() {
        List<Long> stays = new ArrayList<>();
        for (String query : List.of("", "body=BODY", "body=IDB", "station=new-york", "station=vienna")) {
            stays.add(rows("manager", "/process.csv?columns=stays&" + query).stream()
                    .mapToLong(row -> Long.parseLong(row.split(",")[1]))
                    .sum());
        }
        assertThat(stays.get(1)).isGreaterThan(stays.get(2)).isEqualTo(stays.get(3));
        assertThat(stays.get(2)).isPositive().isEqualTo(stays.get(4));
        assertThat(stays.get(0)).isEqualTo(stays.get(1) + stays.get(2));
    }
}
