package org.hexaglot.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexaglot.database.DatabaseAccess;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.SoughtTitles;
import org.hexaglot.operations.Office;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of what is issued, as guests page through it in every grouping and every order. */
class IssuedListIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern GROUP =
            Pattern.compile("<h2 class=\"issued-group\"><bdi>([^<]+)</bdi> <span class=\"count\">([^<]+)<|"
                    + "<b class=\"symbol\">([^<]+)</b>");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    private static final String TITLED = "UPDATE document SET title = ? WHERE id = ?";
    private static final List<String> TYPES = List.of("agenda", "report-of-the-secretary-general", "no-longer-known");

    @TempDir
    static Path folder;

    private record Document(
            String id, String symbol, String type, @Nullable String body, String issuedAt) {
        String group(String grouping) {
            return switch (grouping) {
                case "type" -> type;
                case "body" -> body == null ? "" : body;
                case "month" -> issuedAt.substring(0, 7);
                case "day" -> issuedAt.substring(0, 10);
                default -> "";
            };
        }

        long number() {
            return Long.parseLong(symbol.substring(symbol.lastIndexOf('/') + 1));
        }
    }

    private static final List<Document> ISSUED = new ArrayList<>();
    private static Office office;
    private static URI server;
    private static DatabaseAccess access;

    @BeforeAll
    static void open() throws SQLException {
        access = TestDatabase.freshSchema("issued_list");
        office = Office.open(access, folder.toString(), Map.of("micronaut.server.port", -1));
        server = office.bean(EmbeddedServer.class).start().getURI();
        for (int i = 0; i < 14; i++) {
            String type = TYPES.get(i % 3);
            String body = i % 4 == 0 ? null : i % 4 == 1 ? "BODY" : "FORMER";
            String at =
                    i < 6 ? "2026-03-05 10:00:00" : i < 9 ? "2026-03-04 09:00:00" : "2026-02-1" + i % 3 + " 10:00:00";
            ISSUED.add(issue(type, body, at));
        }
        for (int i = 0; i < 3; i++) {
            change(TITLED, SoughtTitles.TITLES.get(i), ISSUED.get(i).id());
        }
        String restricted = issue("agenda", "BODY", "2026-03-05").id();
        change("UPDATE document SET distribution = 'restricted' WHERE id = ?", restricted);
        String withdrawn = issue("agenda", "BODY", "2026-03-05").id();
        change("UPDATE document SET stage = 'withdrawn' WHERE id = ?", withdrawn);
        for (String hidden : List.of(restricted, withdrawn, office.forecast().value())) {
            change(TITLED, SoughtTitles.TITLES.get(0), hidden);
        }
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static Document issue(String type, @Nullable String body, String at) throws SQLException {
        String id = office.forecast().value();
        change(
                "UPDATE document SET stage = 'issued', type = ?, governing_body = ?, considered = '[]', issued_at = ?,"
                        + " issued_on = DATE(issued_at) WHERE id = ?",
                type,
                body,
                at,
                id);
        change(
                "UPDATE language_version SET state = 'issued', issued_at = ?, issued_revision = 1 WHERE document_id = ?",
                at,
                id);
        try (Connection connection = access.connect();
                PreparedStatement asked =
                        connection.prepareStatement("SELECT main_symbol FROM document WHERE id = '" + id + "'");
                var found = asked.executeQuery()) {
            found.next();
            return new Document(id, found.getString(1), type, body, at);
        }
    }

    private static void change(String statement, @Nullable Object... values) throws SQLException {
        try (Connection connection = access.connect();
                PreparedStatement change = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            assertThat(change.executeUpdate()).isPositive();
        }
    }

    private static String text(String path) throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** In the order of the groups, then in that of the list. */
    private static List<String> expected(String grouping, String sort) {
        List<String> types = List.of("report-of-the-secretary-general", "agenda", "no-longer-known");
        Comparator<Document> groups =
                switch (grouping) {
                    case "type" -> Comparator.comparing(each -> types.indexOf(each.type()));
                    case "body" ->
                        Comparator.comparing(
                                each -> List.of("BODY", "FORMER", "").indexOf(each.group("body")));
                    case "none" -> Comparator.comparing(each -> "");
                    default -> Comparator.comparing((Document each) -> each.group(grouping), Comparator.reverseOrder());
                };
        Comparator<Document> time = Comparator.comparing(Document::issuedAt).thenComparing(Document::id);
        Comparator<Document> order =
                switch (sort) {
                    case "symbol" -> Comparator.comparing(Document::number);
                    case "issued" -> time;
                    default -> time.reversed();
                };
        return ISSUED.stream()
                .sorted(groups.thenComparing(order))
                .map(Document::symbol)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "none, symbol", "type, symbol", "body, symbol", "month, symbol", "day, symbol",
        "none, -issued", "type, -issued", "body, issued", "month, -issued", "day, -issued"
    })
    void everyGroupingHasEveryOrderOnAllItsPages(String grouping, String sort) throws Exception {
        String asked = "?group=" + grouping + "&sort=" + sort;
        List<String> symbols = new ArrayList<>();
        Map<String, String> counts = new LinkedHashMap<>();
        String path = "/issued" + asked + "&limit=3";
        while (path != null) {
            String page = text(path);
            Matcher found = GROUP.matcher(page);
            while (found.find()) {
                if (found.group(3) == null) {
                    counts.put(found.group(1), found.group(2).replaceFirst("[0-9]+ of ", ""));
                } else {
                    symbols.add(found.group(3));
                }
            }
            Matcher next = NEXT.matcher(page);
            path = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertThat(symbols).isEqualTo(expected(grouping, sort));
        Map<String, Long> sizes =
                ISSUED.stream().collect(Collectors.groupingBy(each -> each.group(grouping), Collectors.counting()));
        assertThat(counts.values())
                .containsExactlyInAnyOrderElementsOf(
                        grouping.equals("none")
                                ? List.of()
                                : sizes.values().stream().map(String::valueOf).toList());
        int column = grouping.equals("none") ? 0 : 1;
        assertThat(text("/issued.csv" + asked).lines().skip(1).map(line -> cells(line)[column]))
                .isEqualTo(symbols);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "type", "month"})
    void findsByTheWordsOfTitlesAndSymbolsWhatEverybodyMayRead(String grouping) {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        SoughtTitles.found()
                .forEach((typed, places) -> expected.put(
                        typed,
                        places.stream().map(place -> ISSUED.get(place).symbol()).toList()));
        String symbol = ISSUED.get(1).symbol();
        expected.put(symbol.toLowerCase(Locale.ROOT), List.of(symbol));
        expected.put(symbol.substring(2), List.of(symbol));
        expected.put(symbol.replace('/', '\uFF0F').replace('1', '\uFF11'), List.of(symbol));
        expected.forEach(
                (typed, symbols) -> assertThat(found(typed, grouping)).as(typed).isEqualTo(symbols));
        assertThat(found(symbol.substring(0, 1), grouping)).hasSameSizeAs(ISSUED);
        assertThat(found("  ", grouping)).hasSameSizeAs(ISSUED);
    }

    private static List<String> found(String typed, String grouping) {
        IssuedQuestion question = IssuedQuestion.of(Map.of("q", typed, "group", grouping), ZoneOffset.UTC);
        return office.bean(IssuedCatalogue.class).list(question, null, 100).stream()
                .map(IssuedEntry::symbol)
                .toList();
    }

    /** Names of months and days may hold a comma, symbols never do. */
    private static String[] cells(String line) {
        return line.replaceFirst("^\"[^\"]*\"", "quoted").split(",");
    }

    @Test
    void aGroupIsNeverSaidToHoldFewerDocumentsThanAreShown() throws Exception {
        String path = "/issued?language=es&group=type";
        assertThat(text(path)).contains("<bdi>no-longer-known</bdi> <span class=\"count\">4<");
        Document added = issue("no-longer-known", null, "2020-01-01 10:00:00");
        try {
            assertThat(text(path)).contains("<bdi>no-longer-known</bdi> <span class=\"count\">5<");
        } finally {
            change("UPDATE document SET stage = 'withdrawn' WHERE id = ?", added.id());
        }
    }
}
