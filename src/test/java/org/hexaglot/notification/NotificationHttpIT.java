package org.hexaglot.notification;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.operations.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages, calendars and feeds as browsers and programs get them. */
class NotificationHttpIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Pattern CALENDAR = Pattern.compile("(/calendars/[\\w-]+\\.ics)\"");

    @TempDir
    static Path folder;

    private static Office office;
    private static URI server;

    @BeforeAll
    static void open() {
        office = Office.open(
                TestDatabase.freshSchema("notification_http"), folder.toString(), Map.of("micronaut.server.port", -1));
        server = office.bean(EmbeddedServer.class).start().getURI();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.resolve(path));
    }

    private static HttpRequest.Builder as(String person, String path) throws Exception {
        HttpResponse<String> answer = send(to("/api/tokens")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"username\":\"%s\",\"password\":\"%s\",\"name\":\"t\"}".formatted(person, person))));
        Matcher token = TOKEN.matcher(answer.body());
        assertThat(token.find()).as(answer.body()).isTrue();
        return to(path).header("Authorization", "Bearer " + token.group(1));
    }

    private static HttpRequest.Builder form(HttpRequest.Builder request, String... namesAndValues) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", fields)));
    }

    @Test
    void preferencesAreChosenOnAPageOfTheAccount() throws Exception {
        assertThat(send(to("/account/notifications")).statusCode()).isIn(303, 401);
        assertThat(send(as("editor", "/account/notifications")).body())
                .contains("no mail server is set up", "name=\"overdue\"");
        assertThat(send(form(as("editor", "/account/notifications"), "overdue", "off", "issued", "weekly"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(office.bean(PreferenceDesk.class).of(office.person("editor")))
                .containsEntry(Topic.OVERDUE, Frequency.OFF)
                .containsEntry(Topic.ISSUED, Frequency.WEEKLY)
                .containsEntry(Topic.QUERY, Frequency.AT_ONCE);
        assertThat(send(form(as("editor", "/account/notifications"), "overdue", "hourly"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aCalendarIsReadAtItsAddressWithoutSigningIn() throws Exception {
        HttpResponse<String> made = send(form(as("author", "/account/calendars"), "kind", "slots"));
        Matcher address = CALENDAR.matcher(made.body());
        assertThat(address.find()).as(made.body()).isTrue();
        HttpResponse<String> first = send(to(address.group(1)));
        assertThat(first.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(Biweekly.parse(first.body()).first()).isNotNull();
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(send(to(address.group(1)).header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
        office.forecast();
        HttpResponse<String> second = send(to(address.group(1)).header("If-None-Match", tag));
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.headers().firstValue("Last-Modified")).isPresent();
        assertThat(send(to("/calendars/no-such-token.ics")).statusCode()).isEqualTo(404);
        assertThat(send(as("author", "/account/calendars")).body()).doesNotContain(address.group(1));
    }

    @Test
    void anAddressThatWasJustCopiedIsNotEndedByAFormThatIsSentTwice() throws Exception {
        Matcher address = CALENDAR.matcher(
                send(form(as("editor", "/account/calendars"), "kind", "tasks")).body());
        assertThat(address.find()).isTrue();
        assertThat(send(form(as("editor", "/account/calendars"), "kind", "tasks"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(send(to(address.group(1))).statusCode()).isEqualTo(200);
        Matcher former = Pattern.compile("name=\"former\" value=\"([0-9a-z]+)\"")
                .matcher(send(as("editor", "/account/calendars")).body());
        assertThat(former.find()).isTrue();
        assertThat(send(form(as("editor", "/account/calendars"), "kind", "tasks", "former", former.group(1)))
                        .body())
                .contains(".ics");
        assertThat(send(to(address.group(1))).statusCode()).isEqualTo(404);
        for (int i = 0; i < 2; i++) {
            String revoke = "/account/calendars/" + former.group(1) + "/revoke";
            assertThat(send(form(as("editor", revoke))).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void addressesInsideOurOwnNetworkAndTheSameWebhookTwiceAreRefused() throws Exception {
        for (String inside :
                List.of("https://192.168.1.20/", "https://localhost/x", "https://[::1]/", "https://printer.local/")) {
            assertThat(send(form(as("admin", "/webhooks"), "url", inside, "note", "Mine"))
                            .body())
                    .as(inside)
                    .contains("lies inside our own network");
        }
        assertThat(send(form(as("admin", "/webhooks"), "url", "https://example.org/twice", "note", "Twice"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(form(as("admin", "/webhooks"), "url", "https://example.org/twice", "note", "Twice"))
                        .statusCode())
                .isEqualTo(422);
    }

    private static String seen(String webhook) throws Exception {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"")
                .matcher(send(as("admin", webhook)).body());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    @Test
    void whatIsIssuedIsFollowedAsAFeed() throws Exception {
        DocumentId document = office.issued();
        HttpResponse<String> answer = send(to("/feeds/issued.atom?lang=fr&body=BODY"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml; charset=utf-8");
        SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.body()));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).startsWith("Documents publiés");
        SyndEntry entry = feed.getEntries().stream()
                .filter(each -> each.getUri().contains(document.value()))
                .findFirst()
                .orElseThrow();
        assertThat(entry.getLink()).contains("/documents/A/99/").endsWith("?lang=fr");
        URI file = URI.create(entry.getEnclosures().get(0).getUrl());
        assertThat(send(to(file.getRawPath() + "?" + file.getRawQuery())).statusCode())
                .isEqualTo(200);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(send(to("/feeds/issued.atom?lang=fr&body=BODY").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(send(to("/feeds/issued.atom?body=NOWHERE")).statusCode()).isEqualTo(404);
        assertThat(send(to("/feeds/issued.atom?before=x")).statusCode()).isEqualTo(400);
        assertThat(send(to("/issued").header("Accept-Language", "fr")).body())
                .contains("rel=\"alternate\"", "/feeds/issued.atom?lang=fr");
        assertThat(feed.getLinks().stream().map(SyndLink::getRel)).contains("self");
    }

    @Test
    void aLongFeedGoesOnOnItsNextPage() throws Exception {
        for (int i = 0; i < 55; i++) {
            String document = office.forecast().value();
            office.bean(Ledger.class)
                    .change(
                            "UPDATE document SET stage = 'issued', issued_at = '2020-01-01 10:00', issued_on = '2020-01-01'"
                                    + " WHERE id = ?",
                            document);
            office.bean(Ledger.class)
                    .change(
                            "UPDATE language_version SET state = 'issued', issued_at = '2020-01-01 10:00',"
                                    + " issued_revision = 1 WHERE document_id = ?",
                            document);
        }
        List<String> seen = new ArrayList<>();
        String path = "/feeds/issued.atom?lang=zh";
        for (int pages = 0; path != null; pages++) {
            assertThat(pages).isLessThan(4);
            SyndFeed feed =
                    new SyndFeedInput().build(new StringReader(send(to(path)).body()));
            feed.getEntries().forEach(entry -> seen.add(entry.getUri()));
            path = feed.getLinks().stream()
                    .filter(link -> link.getRel().equals("next"))
                    .map(link -> URI.create(link.getHref()))
                    .map(next -> next.getRawPath() + "?" + next.getRawQuery())
                    .findFirst()
                    .orElse(null);
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(55).doesNotHaveDuplicates();
    }

    private static void isASheetWithoutSecrets(String webhook) throws Exception {
        assertThat(send(as("admin", "/webhooks?sort=-note&group=state&columns=url,failed"))
                        .body())
                .containsPattern("aria-sort=\"descending\"[^>]*><a[^>]*>What it is<")
                .containsPattern("<tr class=\"group\"><th colspan=\"3\"[^>]*><bdi>is called")
                .contains("/webhooks.csv?sort=-note&amp;group=state");
        assertThat(send(as("admin", "/webhooks.csv?columns=url,failed")).body().lines())
                .startsWith("\uFEFFWhat it is,Address,not delivered")
                .contains("An archive,https://example.org/hook,0")
                .noneMatch(line -> line.contains("whsec_"));
        assertThat(send(as("admin", "/webhooks?state=inactive")).body()).contains("Nothing fits");
        assertThat(send(as("admin", "/webhooks.csv?state=inactive")).body().lines())
                .hasSize(1);
        assertThat(send(as("admin", webhook + "?state=failed&type=DocumentIssued&sort=at"))
                        .body())
                .containsPattern("value=\"failed\" selected")
                .contains(
                        webhook + "/calls.csv?state=failed&amp;type=DocumentIssued&amp;sort=at", "There are no calls");
        assertThat(send(as("admin", webhook + "/calls.csv?state=failed")).body())
                .isEqualTo("\uFEFFWhat happened,Entry,When,State,Next try,Answers\r\n");
        assertThat(send(as("admin", "/webhooks/mail?sort=-tries&state=givenUp")).statusCode())
                .isEqualTo(200);
        assertThat(send(as("admin", "/webhooks/mail.csv?group=none")).body())
                .startsWith("\uFEFFTo,When,Notices,Reason,Tries,The server’s answer");
        for (String sheet : List.of("/webhooks.xlsx", webhook + "/calls.xlsx", "/webhooks/mail.xlsx")) {
            assertThat(send(as("admin", sheet)).statusCode()).as(sheet).isEqualTo(200);
            assertThat(send(as("officer", sheet)).statusCode()).as(sheet).isEqualTo(403);
        }
    }

    /** Thirteen calls of three types, in any state, and one of another webhook. */
    private static String webhookWithCalls() throws Exception {
        String[] types = {"DocumentIssued", "EditingApproved", "TaskClaimed"};
        String[] states = {"SENT", "SENT", "FAILED", "WAITING", "SENT"};
        Ledger ledger = office.bean(Ledger.class);
        String document = office.forecast().value();
        for (String webhook : List.of("called", "other")) {
            ledger.change(
                    "INSERT INTO webhook_endpoint (id, url, note, secret, types, active, created_by, created_at)"
                            + " VALUES (?, 'https://example.org/called', ?, 'x', '[]', TRUE, 'admin', '2026-01-01')",
                    webhook,
                    webhook);
        }
        for (int i = 0; i < 14; i++) {
            ledger.change(
                    "INSERT INTO webhook_delivery (endpoint, entry, type, document_id, made_at, send_at, state)"
                            + " VALUES (?, ?, ?, ?, '2026-01-01 10:00', '2026-01-01 10:00', ?)",
                    i == 13 ? "other" : "called",
                    1000 + i,
                    types[i % 3],
                    document,
                    states[i % 5]);
        }
        ledger.change("INSERT INTO webhook_attempt (delivery, at, status, milliseconds, answer)"
                + " SELECT id, '2026-01-01 11:00', 503, 20, '=busy' FROM webhook_delivery WHERE entry = 1002");
        return "/webhooks/called";
    }

    /** By address: the entries of the calls, and before those of a group its name with its size. */
    private static final Map<String, String> ARRANGED = Map.of(
            "", "1012,1011,1010,1009,1008,1007,1006,1005,1004,1003,1002,1001,1000",
            "sort=at", "1000,1001,1002,1003,1004,1005,1006,1007,1008,1009,1010,1011,1012",
            "sort=type", "1012,1009,1006,1003,1000,1010,1007,1004,1001,1011,1008,1005,1002",
            "sort=-type", "1011,1008,1005,1002,1010,1007,1004,1001,1012,1009,1006,1003,1000",
            "sort=state", "1008,1003,1011,1010,1009,1006,1005,1004,1001,1000,1012,1007,1002",
            "sort=-state&group=none", "1012,1007,1002,1011,1010,1009,1006,1005,1004,1001,1000,1008,1003",
            "group=type",
                    "DocumentIssued=5,1012,1009,1006,1003,1000,EditingApproved=4,1010,1007,1004,1001,"
                            + "TaskClaimed=4,1011,1008,1005,1002",
            "group=state&sort=at",
                    "waits to be sent=2,1003,1008,sent=8,1000,1001,1004,1005,1006,1009,1010,1011,"
                            + "not delivered=3,1002,1007,1012",
            "group=state&sort=-type",
                    "waits to be sent=2,1008,1003,sent=8,1011,1005,1010,1004,1001,1009,1006,1000,"
                            + "not delivered=3,1002,1007,1012",
            "group=type&sort=state&state=sent",
                    "DocumentIssued=3,1009,1006,1000,EditingApproved=3,1010,1004,1001,TaskClaimed=2,1011,1005");

    private static final Pattern CALL =
            Pattern.compile("<tr class=\"group\">.*?<bdi>(.+?)</bdi> <span class=\"count\">(?:\\d+ of )?(\\d+)<"
                    + "|<td class=\"number\"[^>]*><a[^>]*>(\\d+)<");

    /** What all pages show together, two calls on each. */
    private static Set<String> paged(String address) throws Exception {
        Set<String> found = new LinkedHashSet<>();
        String path = address;
        while (path != null) {
            String page = send(as("admin", path + "&limit=2")).body();
            Matcher each = CALL.matcher(page);
            while (each.find()) {
                found.add(each.group(3) == null ? each.group(1) + "=" + each.group(2) : each.group(3));
            }
            Matcher next =
                    Pattern.compile("href=\"([^\"#]+)#calls\" rel=\"next\"").matcher(page);
            path = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        return found;
    }

    @Test
    void callsHaveTheOrderAndGroupsOfTheirAddressOnAllTheirPagesAndInTheirSheet() throws Exception {
        String webhook = webhookWithCalls();
        for (Map.Entry<String, String> asked : ARRANGED.entrySet()) {
            Set<String> found = paged(webhook + "?" + asked.getKey());
            assertThat(found)
                    .as(asked.getKey())
                    .containsExactly(asked.getValue().split(","));
            String sheet = send(as("admin", webhook + "/calls.csv?columns=entry&" + asked.getKey()))
                    .body();
            assertThat(sheet.lines().skip(1).map(line -> line.substring(line.lastIndexOf(',') + 1)))
                    .as(asked.getKey())
                    .containsExactlyElementsOf(
                            found.stream().filter(each -> !each.contains("=")).toList());
        }
        String asked = "?group=state&sort=-type&state=failed&columns=answers";
        assertThat(send(as("admin", webhook + asked)).body())
                .containsPattern("aria-sort=\"descending\"[^>]*><a class=\"sorts\" href=\"" + webhook
                        + "\\?[^\"]*sort=type#calls\"")
                .contains(webhook + "/calls.xlsx?state=failed", "<b>503</b>")
                .doesNotContain("<td data-label=\"State\">");
        assertThat(send(as("admin", webhook + "/calls.csv" + asked)).body().lines())
                .startsWith("\uFEFFState,What happened,Answers")
                .element(1)
                .asString()
                .startsWith("not delivered,TaskClaimed,")
                .endsWith(" · 503 · 20 ms · =busy\"");
        Matcher cursor = Pattern.compile("(cursor=[^\"#&]+)#calls\" rel")
                .matcher(send(as("admin", webhook + "?limit=2")).body());
        assertThat(cursor.find()).isTrue();
        assertThat(send(as("admin", webhook + "?sort=type&" + cursor.group(1))).statusCode())
                .isEqualTo(400);
    }

    @Test
    void webhooksAreForAdministrators() throws Exception {
        assertThat(send(as("officer", "/webhooks")).statusCode()).isEqualTo(403);
        HttpResponse<String> made = send(form(
                as("admin", "/webhooks"),
                "url",
                "https://example.org/hook",
                "note",
                "An archive",
                "type-DocumentIssued",
                "yes"));
        assertThat(made.body()).contains("value=\"whsec_");
        HttpResponse<String> list = send(as("admin", "/webhooks"));
        assertThat(list.body()).contains("An archive").doesNotContain("whsec_");
        assertThat(send(form(as("admin", "/webhooks"), "url", "http://10.0.0.1/", "note", "x"))
                        .statusCode())
                .isEqualTo(422);
        Matcher id = Pattern.compile("href=\"(/webhooks/[0-9][0-9a-z]+)\"").matcher(list.body());
        assertThat(id.find()).isTrue();
        assertThat(send(as("admin", id.group(1))).body())
                .contains("type-DocumentIssued\" value=\"yes\" checked")
                .doesNotContain("whsec_");
        isASheetWithoutSecrets(id.group(1));
        String seen = seen(id.group(1));
        assertThat(send(form(
                                as("admin", id.group(1)),
                                "note",
                                "An archive",
                                "type-DocumentIssued",
                                "yes",
                                "seen",
                                seen))
                        .statusCode())
                .isEqualTo(303);
        assertThat(send(form(as("admin", id.group(1)), "note", "From another window", "active", "yes", "seen", seen))
                        .statusCode())
                .isEqualTo(412);
        String now = seen(id.group(1));
        assertThat(send(form(as("admin", id.group(1) + "/secret"), "seen", now)).statusCode())
                .isEqualTo(200);
        HttpResponse<String> again = send(form(as("admin", id.group(1) + "/secret"), "seen", now));
        assertThat(again.statusCode()).as("sent twice").isEqualTo(303);
        assertThat(send(as("admin", id.group(1))).body())
                .contains("switched off the webhook", "a new secret", "added the webhook");
        assertThat(send(form(as("admin", id.group(1) + "/remove"))).statusCode())
                .isEqualTo(303);
        assertThat(send(as("admin", "/webhooks/history")).body())
                .containsSubsequence("removed the webhook", "switched off the webhook", "added the webhook")
                .doesNotContain("whsec_");
        assertThat(send(as("officer", "/webhooks/history")).statusCode()).isEqualTo(403);
        assertThat(send(as("admin", id.group(1))).statusCode()).isEqualTo(404);
    }
}
