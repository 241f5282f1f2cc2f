package org.hexaglot.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.Metadata;
import org.hexaglot.forecast.ForecastDesk;
import org.hexaglot.forecast.MeetingDesk;
import org.hexaglot.forecast.MeetingProgramme;
import org.hexaglot.forecast.Seen;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.management.QuarterDesk;
import org.hexaglot.operations.Office;
import org.hexaglot.planning.AgendaItem;
import org.hexaglot.planning.Category;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every list that people filter keeps its views and hands out exactly what it shows. */
class ListsHttpIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    @TempDir
    static Path folder;

    private static final Map<String, String> TOKENS = new HashMap<>();
    private static Office office;
    private static URI server;
    private static DocumentId document;

    @BeforeAll
    static void open() throws Exception {
        office = Office.open(
                TestDatabase.freshSchema("lists_http"), folder.toString(), Map.of("micronaut.server.port", -1));
        server = office.bean(EmbeddedServer.class).start().getURI();
        office.issued();
        document = office.inTranslation();
        office.inbox.assign(
                office.person("officer"),
                office.open(document, "translate", Language.FR).id(),
                new PersonId("translator-fr"));
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
            Matcher token = TOKEN.matcher(new String(send(request).body(), StandardCharsets.UTF_8));
            assertThat(token.find()).isTrue();
            return token.group(1);
        });
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static HttpRequest.Builder as(String person, String path) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", "Bearer " + token(person));
    }

    private static HttpResponse<byte[]> get(String person, String path) {
        return send(as(person, path).build());
    }

    private static String text(String person, String path) {
        HttpResponse<byte[]> answer = get(person, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "board, officer, /board, standing=late",
        "documents, officer, /documents, standing=late&columns=words",
        "tasks, officer, /tasks, scope=all&language=fr&sort=priority",
        "tasks, translator-fr, /tasks, task=translate",
        "tasks, officer, /tasks, scope=all&station=new-york&body=BODY&group=document",
        "process, manager, /process, station=vienna&body=BODY",
        "tasks, officer, /tasks, scope=all&group=due&columns=document%2Cbody",
        "issued, delegate, /issued, q=report&language=fr&body=BODY",
        "issued, delegate, /issued, language=fr&sort=symbol&group=month&columns=body%2Clanguages",
        "complaints, officer, /complaints, state=answered&language=fr&sort=-document&group=kind&columns=said%2Cstate",
        "people, officer, /people, role=contractor&language=fr&sort=-name&group=role&columns=into%2Cstate",
        "figure, manager, /management/documents, period=2026-Q3&station=geneva&indicator=issuance&met=false"
                + "&sort=-late&group=department&columns=due%2Clate",
        "outlook, manager, /outlook, period=all&show=all&sort=-likely&group=stage&columns=station%2Clikely",
        "process, manager, /process, process=translation&heat=waiting&sort=-open&group=part&columns=open%2Cwaiting",
        "cut, manager, /management/figures, period=2026&by=body&station=vienna&sort=-issuance&columns=issuance%2Cwords",
        "quarters, manager, /management/quarters, year=2026&sort=period&group=year&columns=edition",
        "alerts, manager, /outlook/alerts, state=unanswered&sort=-likely&group=stage&columns=body%2Clikely",
        "proposals, manager, /outlook/proposals, state=open&sort=what&group=kind&columns=reason%2Cstate",
        "evaluations, manager, /evaluations, scope=others&language=fr&sort=-score&group=result&columns=evaluator%2Cscore",
        "terms, translator-fr, /terms, sort=-changed&group=subject&columns=fr%2Cen",
        "sessions, officer, /sessions, body=BODY&sort=-closes&group=none&columns=station%2Copens",
        "roster, manager, /management/roster, on=2026-01-31&language=fr&group=station"
    })
    void everyListKeepsItsViews(String page, String person, String path, String query) {
        HttpResponse<byte[]> kept = send(as(person, "/views")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("page=" + page + "&name=Kept+by+" + person + "&query="
                        + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .build());
        assertThat(kept.statusCode()).isEqualTo(303);
        String address = kept.headers().firstValue("Location").orElseThrow();
        assertThat(address).endsWith(path + "?" + query);
        assertThat(text(person, path + "?" + query))
                .containsPattern("aria-current=\"true\"[^>]*>\\s*<bdi>Kept by " + person)
                .contains("name=\"page\" value=\"" + page + "\"");
    }

    @Test
    void guestsSeeWhatIsIssuedAndKeepNothing() {
        HttpRequest guest =
                HttpRequest.newBuilder(server.resolve("/issued?q=report")).build();
        assertThat(new String(send(guest).body(), StandardCharsets.UTF_8))
                .contains("/issued.csv?q=report")
                .doesNotContain("action=\"/views\"");
        assertThat(text("delegate", "/issued?body=BODY"))
                .contains("/feeds/issued.atom?lang=en&amp;body=BODY", "A report");
        assertThat(text("delegate", "/issued?body=NONE")).contains("Nothing is issued yet");
        HttpRequest sheet =
                HttpRequest.newBuilder(server.resolve("/issued.csv")).build();
        assertThat(new String(send(sheet).body(), StandardCharsets.UTF_8)).contains("A/99/", "A report");
    }

    @Test
    void whatIsIssuedHasTheOrderGroupsAndColumnsOfItsAddress() throws Exception {
        office.issued();
        List<String> newest = symbols("/issued.csv");
        assertThat(newest).hasSizeGreaterThan(1);
        List<String> oldest = new ArrayList<>(newest);
        Collections.reverse(oldest);
        assertThat(symbols("/issued.csv?sort=issued")).isEqualTo(oldest);
        assertThat(symbols("/issued.csv?sort=symbol"))
                .containsExactlyElementsOf(newest.stream().sorted().toList());
        for (String group : List.of("body", "type", "month", "day")) {
            String all = text("delegate", "/issued?group=" + group);
            assertThat(all).containsPattern("<h2[^>]*><bdi>[^<]+</bdi> <span class=\"count\">" + newest.size() + "<");
            String first = text("delegate", "/issued?limit=1&group=" + group);
            assertThat(first).contains("1 of " + newest.size());
            assertThat(text("delegate", next(first))).contains("group=" + group, ">" + newest.get(1) + "<");
        }
        String bySymbol = text("delegate", "/issued?limit=1&group=day&sort=symbol");
        assertThat(bySymbol).contains(">" + oldest.get(0) + "<");
        assertThat(text("delegate", next(bySymbol))).contains(">" + oldest.get(1) + "<");
        assertThat(text("delegate", "/issued.csv?group=body&columns=meeting,words")
                        .lines())
                .startsWith("\uFEFFBody,Symbol,Title,Session and item,Words")
                .anyMatch(line -> line.contains("BODY 1"));
        assertThat(get("delegate", next(bySymbol).replace("sort=symbol", "sort=issued"))
                        .statusCode())
                .isEqualTo(400);
    }

    /** The address of the page after this one. */
    private static String next(String page) {
        Matcher next = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(page);
        assertThat(next.find()).isTrue();
        return next.group(1).replace("&amp;", "&");
    }

    private static List<String> symbols(String address) {
        return text("delegate", address)
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "officer, /tasks, scope=all",
        "officer, /tasks, scope=all&group=language&columns=due",
        "officer, /people, all=yes",
        "officer, /people, q=a&group=station&columns=into%2CnextLeave&sort=-into",
        "officer, /issued, q=report",
        "officer, /issued, group=type&sort=issued&columns=words",
        "officer, /sessions, when=coming",
        "manager, /process, heat=waiting&language=fr",
        "manager, /outlook, period=all&show=all&group=language",
        "manager, /management/figures, period=2026&by=language&columns=words",
        "manager, /management/documents, indicator=simultaneity&group=station&sort=-done&columns=done%2Cwords",
        "manager, /management/documents, indicator=accessible&group=language&sort=-station",
        "manager, /management/roster, language=fr&sort=-joined"
    })
    void everyListIsASheetOfExactlyWhatItShows(String person, String path, String query) throws Exception {
        String csv = text(person, path + ".csv?" + query);
        assertThat(csv).startsWith("\uFEFF").contains("\r\n");
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(get(person, path + ".xlsx?" + query).body()))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum())
                    .isEqualTo((int) csv.lines().count() - 1)
                    .isPositive();
        }
    }

    @Test
    void filtersNarrowTheSheetAsTheyNarrowTheList() {
        assertThat(text("officer", "/tasks.csv?scope=all&language=fr").lines()).hasSize(2);
        assertThat(text("translator-fr", "/tasks.csv")).contains("My tasks").contains("A/99/");
        assertThat(text("officer", "/people.csv?role=author").lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains("Author"));
        assertThat(get("translator-fr", "/people.csv").statusCode()).isEqualTo(403);
    }

    @Test
    void peopleHaveTheOrderGroupsAndColumnsOfTheirAddress() {
        String asked = "language=fr&group=role&columns=into,station&sort=-name";
        assertThat(text("officer", "/people?" + asked))
                .containsPattern("<tr class=\"group\"><th colspan=\"3\"[^>]*><bdi>Contractor</bdi>")
                .containsPattern("(?s)<bdi>Contractor</bdi>.*<bdi>Translator</bdi>")
                .containsPattern("aria-sort=\"descending\"[^>]*><a class=\"sorts\" href=\"/people\\?[^\"]*sort=name")
                .contains("/people.csv?language=fr")
                .doesNotContain("data-label=\"State\"");
        assertThat(text("officer", "/people.csv?" + asked).lines())
                .startsWith("\uFEFFMain role,Name,User name,Works into,Duty station")
                .anyMatch(line -> line.startsWith("Contractor,Moussa Diallo,contractor-fr,French,New York"));
        assertThat(text("officer", "/people.csv?role=reviser&sort=name").lines())
                .element(1)
                .asString()
                .startsWith("Desmond Achebe,reviser-en,Reviser,");
    }

    @Test
    void peopleArePagedInTheirOrderAndShowAddressesToAdministratorsOnly() {
        String first = text("officer", "/people?limit=2&sort=-name&all=yes");
        Matcher next = Pattern.compile("href=\"(/people\\?[^\"]*cursor=[^\"]+)\" rel=\"next\"")
                .matcher(first);
        assertThat(next.find()).isTrue();
        assertThat(next.group(1)).contains("sort=-name", "all=yes");
        assertThat(text("officer", next.group(1).replace("&amp;", "&"))).contains("<tr data-row>");
        assertThat(text("admin", "/people.csv?columns=email")).startsWith("\uFEFFName,User name,E-mail");
        assertThat(text("officer", "/people.csv?columns=email")).startsWith("\uFEFFName,User name,Roles");
    }

    @Test
    void theOutlookHasTheColumnsGroupsAndOrderOfItsAddress() {
        String asked = "period=all&show=all&group=station&columns=issueBy,likely&sort=-symbol";
        assertThat(text("manager", "/outlook?" + asked))
                .containsPattern("<tr class=\"group\"><th colspan=\"3\"[^>]*><bdi>New York")
                .contains("aria-sort=\"descending\"", "/outlook.csv?period=all")
                .doesNotContain("<td data-label=\"What holds it\">");
        assertThat(text("manager", "/outlook.csv?" + asked).lines())
                .startsWith("\uFEFFDuty station,Document,Title,Standing,Issue by,Likely ready,Early (1 in 10),"
                        + "Late (9 in 10)")
                .hasSizeGreaterThan(1)
                .anyMatch(line -> line.startsWith("New York,A/99/"));
    }

    @Test
    void tasksHaveTheGroupsAndColumnsOfTheirAddress() {
        String asked = "scope=all&group=language&columns=due,body";
        assertThat(text("officer", "/tasks?" + asked))
                .containsPattern("<tr class=\"group\"><th colspan=\"4\"[^>]*><bdi>French")
                .containsPattern("(?s)<bdi>Arabic</bdi>.*<bdi>French</bdi>")
                .doesNotContain("<td class=\"what\">");
        assertThat(text("officer", "/tasks.csv?" + asked).lines())
                .startsWith("\uFEFFWhose tasks,Task,Language,Body,Due,Standing")
                .anyMatch(line -> line.contains(",French,BODY,"));
        assertThat(text("translator-fr", "/tasks?group=task")).contains("/give-back", "group=task");
    }

    @ParameterizedTest
    @CsvSource({
        "officer, scope=all&group=task",
        "officer, scope=all&group=language&sort=priority",
        "officer, scope=all&group=due",
        "officer, scope=all&group=holder",
        "officer, scope=all&group=body&columns=body",
        "officer, scope=all&group=station",
        "translator-ar, group=language",
        "officer, scope=all&group=none"
    })
    void groupsOfTasksGoOnFromPageToPage(String person, String query) {
        List<String> all = text(person, "/tasks.csv?" + query).lines().skip(1).toList();
        assertThat(all).isNotEmpty();
        List<String> walked = new ArrayList<>();
        String address = "/tasks?limit=2&" + query;
        while (address != null) {
            String page = text(person, address);
            Matcher row = Pattern.compile("<tr data-row id=\"([^\"]+)\"").matcher(page);
            while (row.find()) {
                walked.add(row.group(1));
            }
            address = page.contains("rel=\"next\"") ? next(page) + "&limit=2" : null;
        }
        assertThat(walked).doesNotHaveDuplicates().hasSameSizeAs(all);
    }

    @Test
    void groupsOfTasksTellHowManyThereAre() {
        long translations = text("officer", "/tasks.csv?scope=all")
                .lines()
                .filter(line -> line.contains(",Translate,"))
                .count();
        assertThat(translations).isGreaterThan(1);
        String first = text("officer", "/tasks?scope=all&group=task&task=translate&limit=1");
        assertThat(first).contains("1 of " + translations);
        assertThat(text("officer", next(first))).contains((translations - 1) + " of " + translations);
        assertThat(get("officer", next(first).replace("group=task", "group=due"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theSheetOfTheProcessHasItsStepsWithTimesInDays() {
        assertThat(text("manager", "/process?language=fr")).contains("/process.csv?", "language=fr");
        assertThat(text("manager", "/process.csv?language=fr").lines())
                .startsWith("\uFEFFStep,Pressure,Open,Overdue,Waiting on average (days),Half within (days),"
                        + "Nine in ten within (days),Completed")
                .hasSize(12)
                .anyMatch(line -> line.startsWith("Translate,On track,1,0,"));
        assertThat(get("translator-fr", "/process.xlsx").statusCode()).isEqualTo(403);
        String asked = "language=fr&group=part&columns=open,median&sort=-open";
        assertThat(text("manager", "/process?" + asked))
                .containsPattern("aria-sort=\"descending\"[^>]*><a[^>]*#steps\">Open")
                .containsPattern("<tr class=\"group\"><th colspan=\"3\"[^>]*><bdi>Translation")
                .contains("/process?language=fr&amp;group=part", "process=translation");
        assertThat(text("manager", "/process.csv?" + asked).lines())
                .startsWith("\uFEFFStage,Step,Open,Half within (days)")
                .hasSize(12);
        assertThat(text("manager", "/process.csv?language=fr&columns=open&sort=-open")
                        .lines()
                        .skip(1))
                .startsWith("Translate,1");
        assertThat(text("manager", "/process.csv?language=fr&columns=open&sort=open")
                        .lines()
                        .skip(11))
                .containsExactly("Translate,1");
    }

    @Test
    void theSheetOfSessionsHasTheColumnsAndTheOrderOfThePage() {
        LocalDate opens = LocalDate.now(office.bean(Clock.class)).minusYears(1);
        office.bean(MeetingDesk.class)
                .save(office.person("officer"), new Session("BODY", "0", opens, opens.plusDays(4), 0), Seen.ANY);
        assertThat(text("officer", "/sessions.csv?group=none&sort=opens&columns=opens,when")
                        .lines())
                .hasSize(3)
                .startsWith("\uFEFFSession,Opens,When", "BODY 0," + opens + ",Over");
        assertThat(text("officer", "/sessions.csv?when=over").lines()).hasSize(2);
        assertThat(text("officer", "/sessions?when=open")).contains("No session fits");
        assertThat(get("translator-fr", "/sessions.csv").statusCode()).isEqualTo(403);
        assertThat(get("translator-fr", "/management/roster.csv").statusCode()).isEqualTo(403);
    }

    @Test
    void figuresByCutHaveTheColumnsAndTheWholeOfTheirAddress() {
        String shown = figures("columns=submission,words");
        assertThat(text("manager", shown + "&by=session&group=body").lines())
                .hasSize(3)
                .startsWith("\uFEFFBody,Session,Submitted on time,Submitted on time (met),Submitted on time (of),"
                        + "Words translated,Words translated (translations)")
                .anyMatch(line -> line.startsWith("BODY · A body,BODY 1 · A body,1.0,"))
                .last()
                .asString()
                .startsWith("–,All documents,1.0,");
        assertThat(text("manager", shown + "&by=body&station=vienna").lines()).hasSize(2);
        assertThat(text("manager", shown.replace(".csv", "") + "&by=body"))
                .containsPattern("<th scope=\"row\"><bdi>BODY</bdi> · <bdi>A body</bdi>")
                .containsPattern("(?s)<tfoot>.*<bdi>All documents</bdi>.*</tfoot>")
                .containsPattern("aria-sort=\"ascending\"[^>]*><a[^>]*>Body")
                .containsPattern("href=\"/management/documents\\?[^\"]*indicator=submission&amp;body=BODY\"")
                .doesNotContain("data-label=\"Issued on time\"");
        assertThat(get("translator-fr", shown).statusCode()).isEqualTo(403);
    }

    @Test
    void figuresByCutStandInTheOrderOfTheirAddressAndNothingComesLast() {
        assertThat(text("manager", figures("columns=submission&by=language&sort=-name"))
                        .lines()
                        .map(line -> line.split(",")[0])
                        .skip(1))
                .containsExactly("Spanish", "Russian", "French", "English", "Chinese", "Arabic", "All documents");
        for (String order : new String[] {"submission", "-submission"}) {
            assertThat(text("manager", figures("columns=submission&by=month&sort=" + order))
                            .lines()
                            .skip(1)
                            .map(line -> line.contains(",,0,0") ? "nothing" : "a rate")
                            .distinct())
                    .containsExactly("a rate", "nothing");
        }
    }

    private static String figures(String query) {
        LocalDate session = LocalDate.now(office.bean(Clock.class)).plusWeeks(40);
        return "/management/figures.csv?from=2026-01-01&to=" + session + "&" + query;
    }

    @Test
    void publishedQuartersAreASheetWithTheCountsOfTheirRates() {
        Period last = Period.quarterOf(LocalDate.now(office.bean(Clock.class))).previous();
        String year = String.valueOf(last.from().getYear());
        QuarterDesk quarters = office.bean(QuarterDesk.class);
        quarters.publish(office.person("manager"), last, "");
        quarters.publish(office.person("manager"), last.previous(), "");
        assertThat(text("manager", "/management/quarters?group=year&sort=period&columns=edition,issuance"))
                .containsPattern("<tr class=\"group\"><th colspan=\"3\"[^>]*><bdi>" + year)
                .containsPattern("aria-sort=\"ascending\"[^>]*><a[^>]*>Period")
                .contains("/management/quarters.csv?sort=period&amp;group=year");
        assertThat(text("manager", "/management/quarters.csv?columns=edition,documents")
                        .lines())
                .startsWith("\uFEFFPeriod,Edition,Documents")
                .element(1)
                .asString()
                .contains(last.code() + "/1");
        assertThat(text("manager", "/management/quarters.csv?columns=edition&sort=period")
                        .lines()
                        .skip(2))
                .singleElement()
                .asString()
                .endsWith("," + last.code() + "/1");
        assertThat(text("manager", "/management/quarters.csv?columns=issuance").lines())
                .startsWith("\uFEFFPeriod,Issued on time,Issued on time (met),Issued on time (of)");
        assertThat(text("manager", "/management/quarters.csv?year=1999").lines())
                .hasSize(1);
        assertThat(get("translator-fr", "/management/quarters.csv").statusCode())
                .isEqualTo(403);
    }

    @Test
    void theAgendaOfASessionTellsHowItsDocumentsStandInTheOrderOfItsAddress() {
        MeetingDesk desk = office.bean(MeetingDesk.class);
        Session session = office.bean(MeetingProgramme.class).bodies().stream()
                .flatMap(convened -> convened.sessions().stream())
                .filter(each -> !each.number().equals("0"))
                .findFirst()
                .orElseThrow();
        String path = "/sessions/agenda.csv?body=" + session.body() + "&session=" + session.number();
        for (String number : new String[] {"900", "1000"}) {
            Map<Language, String> title = Map.of(Language.EN, "Item " + number);
            desk.save(
                    office.person("officer"),
                    new AgendaItem(session.body(), session.number(), number, title, null, 0),
                    Seen.ANY);
        }
        forecast(new Considered(session.body(), session.number(), "900"));
        assertThat(text("officer", path + "&q=ITEM+").lines())
                .containsExactly(
                        "\uFEFFItem,Title,Considered on,Documents,Issued,\"Late, not issued\"",
                        "900,Item 900,,1,0,0",
                        "1000,Item 1000,,0,0,0");
        assertThat(text("officer", path + "&q=item&sort=-item&columns=documents")
                        .lines())
                .containsExactly("\uFEFFItem,Documents", "1000,0", "900,1");
        assertThat(text("officer", path.replace(".csv", "") + "&sort=-documents&group=considered"))
                .containsPattern(
                        "aria-sort=\"descending\"[^>]*><a class=\"sorts\" href=\"/sessions/agenda\\?[^\"]*sort=documents")
                .contains("/sessions/agenda.csv?body=" + session.body());
        String counted = "body=" + session.body() + "&session=" + session.number() + "&item=";
        assertThat(text("officer", path.replace(".csv", "")))
                .contains("/documents?" + counted.replace("&", "&amp;") + "900\">1<")
                .doesNotContain("item=1000\">");
        assertThat(text("officer", "/documents.csv?" + counted + "900").lines()).hasSize(2);
        assertThat(text("officer", "/documents.csv?" + counted + "1000").lines())
                .hasSize(1);
        assertThat(text("officer", "/documents?" + counted + "900&standing=late"))
                .contains("Item <bdi>900</bdi>", "No document found");
        assertThat(get("translator-fr", path).statusCode()).isEqualTo(403);
    }

    private static void forecast(Considered considered) {
        Metadata metadata = new Metadata(
                Map.of(Language.EN, "Considered by an item"),
                "report-of-the-secretary-general",
                Category.PRE_SESSION,
                List.of(),
                Distribution.GENERAL,
                List.of(considered),
                Language.EN,
                "DESA",
                "A/RES/60/265",
                400,
                new PersonId("author"));
        office.bean(ForecastDesk.class)
                .forecast(
                        office.person("officer"),
                        new ForecastDesk.Forecast(metadata, Set.copyOf(Language.OFFICIAL), null, null));
    }

    @Test
    void numbersAreNumbersAndDaysAreDays() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(
                get("officer", "/tasks.xlsx?scope=all&language=fr").body()))) {
            Row row = workbook.getSheetAt(0).getRow(1);
            Cell due = row.getCell(5);
            assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
            assertThat(row.getCell(7).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(row.getCell(3).getStringCellValue()).startsWith("A/99/");
        }
    }
}
