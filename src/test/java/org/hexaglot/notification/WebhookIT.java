package org.hexaglot.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.journal.Following;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.ListPlace;
import org.hexaglot.notification.CallQuestion.Group;
import org.hexaglot.notification.CallQuestion.Order;
import org.hexaglot.notification.Deliveries.Told;
import org.hexaglot.notification.Outbox.State;
import org.hexaglot.notification.WebhookDesk.Made;
import org.hexaglot.operations.Office;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the journal to a program outside, checked with the library of the standard. */
class WebhookIT {
    private record Heard(HttpHeaders headers, String body) {}

    @TempDir
    static Path folder;

    private static final List<Heard> HEARD = new CopyOnWriteArrayList<>();
    private static final AtomicInteger STATUS = new AtomicInteger();
    private static Office office;
    private static HttpServer server;

    @BeforeAll
    static void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", WebhookIT::hear);
        server.start();
        office = Office.open(
                TestDatabase.freshSchema("webhook"),
                folder.toString(),
                Map.of("hexaglot.webhooks.private-hosts", "localhost", "hexaglot.webhooks.timeout-seconds", 2));
        follow();
    }

    private static void hear(HttpExchange exchange) throws IOException {
        HEARD.add(new Heard(
                HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        byte[] answer = "heard you".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(STATUS.get(), answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @AfterAll
    static void close() {
        office.close();
        server.stop(0);
    }

    @BeforeEach
    void empty() {
        follow();
        ledger().change("DELETE FROM webhook_endpoint");
        HEARD.clear();
        STATUS.set(200);
    }

    private static Ledger ledger() {
        return office.bean(Ledger.class);
    }

    private static WebhookDesk desk() {
        return office.bean(WebhookDesk.class);
    }

    private static void follow() {
        while (office.bean(Following.class).advance(office.bean(WebhookFollower.class)) > 0) {
            // until there is nothing new
        }
    }

    private static void callAll() {
        while (office.bean(Courier.class).sendOne().isPresent()) {
            // until nothing waits any more
        }
    }

    private static Made made(String host, String... types) {
        String url = "http://" + host + ":" + server.getAddress().getPort() + "/hook";
        Made made = desk().add(office.person("admin"), "https://example.org/", "A test", Set.of(types));
        ledger().change(
                        "UPDATE webhook_endpoint SET url = ? WHERE id = ?",
                        url,
                        made.endpoint().id());
        return made;
    }

    private static List<Told> log(Made made) {
        return asked(made, CallQuestion.NEWEST, null, 100);
    }

    private static void hasItsCallsInTheOrderThatIsAskedFor(Made made) {
        List<Told> newest = log(made);
        CallQuestion oldest = CallQuestion.NEWEST.sorted("at");
        List<Told> first = asked(made, oldest, null, 1);
        assertThat(first).containsExactly(newest.get(newest.size() - 1));
        assertThat(asked(made, oldest, oldest.place(first.get(0)), 1)).containsExactly(newest.get(newest.size() - 2));
        assertThat(asked(made, CallQuestion.NEWEST.sorted("type"), null, 9))
                .extracting(Told::type)
                .isSorted()
                .contains("EditingApproved", "SubmissionAccepted");
        assertThat(asked(made, new CallQuestion(State.FAILED, null, Group.TYPE, Order.TIME, true), null, 9))
                .isEmpty();
    }

    private static List<Told> asked(Made made, CallQuestion question, @Nullable ListPlace after, int limit) {
        return desk().log(office.person("admin"), made.endpoint().id(), question, after, limit)
                .calls();
    }

    @Test
    void isCalledOnceForEachEntryThatItWantsWithASignatureThatTheStandardAccepts() throws Exception {
        Made made = made("localhost", "SubmissionAccepted", "EditingApproved");
        DocumentId document = office.inTranslation();
        follow();
        hasItsCallsInTheOrderThatIsAskedFor(made);
        ledger().again(office.bean(WebhookFollower.class), ledger().journal());
        callAll();
        List<Heard> ours = HEARD.stream()
                .filter(heard -> heard.body().contains(document.value()))
                .toList();
        assertThat(ours).hasSize(2);
        Webhook standard = new Webhook(made.secret().shown());
        for (Heard heard : ours) {
            assertThatCode(() -> standard.verify(heard.body(), heard.headers())).doesNotThrowAnyException();
            assertThat(heard.body()).contains("\"document\":\"" + document.value() + "\"", "\"type\":", "\"at\":");
        }
        assertThatThrownBy(() -> new Webhook("whsec_" + "AAAA".repeat(10))
                .verify(ours.get(0).body(), ours.get(0).headers()));
        assertThat(log(made)).allSatisfy(call -> {
            assertThat(call.state()).isEqualTo(State.SENT);
            assertThat(call.attempts().get(0).status()).isEqualTo(200);
            assertThat(call.attempts().get(0).answer()).isEqualTo("heard you");
        });
    }

    @Test
    void isCalledAgainWithTheSameIdUntilItIsGivenUpAndCanBeReplayed() throws Exception {
        Made made = made("localhost", "DocumentForecast");
        STATUS.set(503);
        office.forecast();
        follow();
        for (int i = 0; i < 15; i++) {
            ledger().change("UPDATE webhook_delivery SET send_at = '2020-01-01'");
            callAll();
        }
        assertThat(HEARD).hasSize(10);
        assertThat(HEARD.stream()
                        .map(heard -> heard.headers().firstValue("webhook-id").orElseThrow()))
                .containsOnly(HEARD.get(0).headers().firstValue("webhook-id").orElseThrow());
        assertThat(log(made)).singleElement().satisfies(call -> {
            assertThat(call.state()).isEqualTo(State.FAILED);
            assertThat(call.attempts()).hasSize(10);
        });
        STATUS.set(204 - 4);
        assertThat(desk().replay(office.person("admin"), made.endpoint().id(), null))
                .isEqualTo(1);
        callAll();
        assertThat(log(made).get(0).state()).isEqualTo(State.SENT);
        assertThat(desk().replay(
                                office.person("admin"),
                                made.endpoint().id(),
                                log(made).get(0).id()))
                .isEqualTo(1);
        callAll();
        assertThat(HEARD).hasSize(12);
    }

    @Test
    void followsNobodyElsewhereAndLeavesInPeaceWhoIsGone() throws Exception {
        Made made = made("localhost", "DocumentForecast");
        STATUS.set(302);
        office.forecast();
        follow();
        callAll();
        assertThat(HEARD).hasSize(1);
        assertThat(log(made).get(0).attempts().get(0).status()).isEqualTo(302);
        STATUS.set(410);
        ledger().change("UPDATE webhook_delivery SET send_at = '2020-01-01'");
        callAll();
        assertThat(desk().get(office.person("admin"), made.endpoint().id())
                        .endpoint()
                        .active())
                .isFalse();
        assertThat(log(made).get(0).state()).isEqualTo(State.FAILED);
    }

    @Test
    void isNeverCalledInsideOurOwnNetworkUnlessThatIsAllowed() throws Exception {
        Made made = made("127.0.0.1", "DocumentForecast");
        office.forecast();
        follow();
        callAll();
        assertThat(HEARD).isEmpty();
        assertThat(log(made).get(0).attempts().get(0).status()).isNull();
        assertThat(log(made).get(0).attempts().get(0).answer()).contains("not in the public Internet");
    }

    @Test
    void isNeverToldOfRestrictedDocuments() throws Exception {
        made("localhost");
        DocumentId document = office.forecast();
        ledger().change("UPDATE document SET distribution = 'restricted' WHERE id = ?", document.value());
        follow();
        callAll();
        assertThat(HEARD).isEmpty();
        DocumentId other = office.forecast();
        follow();
        ledger().change("UPDATE document SET distribution = 'restricted' WHERE id = ?", other.value());
        callAll();
        assertThat(HEARD).isEmpty();
    }

    @Test
    void isMadeByAdministratorsWithAnAddressOutside() {
        assertThatThrownBy(() -> desk().add(office.person("officer"), "https://example.org", "x", Set.of()))
                .hasMessageContaining("role-required");
        List<String> refused = new ArrayList<>(List.of("http://example.org", "ftp://example.org", "https://", "x y"));
        refused.add("https://user:secret@example.org");
        for (String url : refused) {
            assertThatThrownBy(() -> desk().add(office.person("admin"), url, "x", Set.of()))
                    .hasMessageContaining("webhook-url");
        }
        assertThat(desk().add(office.person("admin"), "http://localhost:1", "x", Set.of("NoSuchType"))
                        .endpoint()
                        .types())
                .isEmpty();
        assertThat(URI.create("http://localhost:1").getHost()).isEqualTo("localhost");
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8,true",
        "1.1.1.1,true",
        "2606:4700::1111,true",
        "127.0.0.1,false",
        "127.9.9.9,false",
        "10.1.2.3,false",
        "172.16.0.1,false",
        "172.31.255.255,false",
        "172.32.0.1,true",
        "192.168.0.1,false",
        "169.254.169.254,false",
        "100.64.0.1,false",
        "0.0.0.0,false",
        "224.0.0.1,false",
        "255.255.255.255,false",
        "198.18.0.1,false",
        "::1,false",
        "::,false",
        "fe80::1,false",
        "fc00::1,false",
        "fd12::1,false",
        "ff02::1,false",
        "::ffff:10.0.0.1,false",
        "64:ff9b::a00:1,false",
        "2002:a00:1::,false",
        "2001:db8::1,false"
    })
    void knowsWhatLiesOutside(String address, boolean outside) throws Exception {
        assertThat(OutsideAddress.is(InetAddress.getByName(address))).isEqualTo(outside);
    }
}
