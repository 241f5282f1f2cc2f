package org.hexaglot.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hexaglot.database.Sql;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.document.Distribution;
import org.hexaglot.document.Document;
import org.hexaglot.document.Documents;
import org.hexaglot.document.Metadata;
import org.hexaglot.forecast.ForecastDesk;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Journal;
import org.hexaglot.kernel.Actor;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.kernel.Refusal;
import org.hexaglot.kernel.Role;
import org.hexaglot.monitoring.Papers;
import org.hexaglot.monitoring.web.Reader;
import org.hexaglot.outlook.Holdup.Cause;
import org.hexaglot.outlook.Scenario.NewOpening;
import org.hexaglot.outlook.Scenario.NewSlot;
import org.hexaglot.planning.Considered;
import org.hexaglot.planning.DutyStation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is foreseen of documents in the database, who is alerted and what would be. */
@MicronautTest(transactional = false, environments = "demo")
@Property(name = "hexaglot.clock", value = "2026-11-20T15:00:00Z")
@Property(name = "hexaglot.demo.session", value = "false")
@Property(name = "hexaglot.jobs.enabled", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutlookIT implements TestPropertyProvider {
    private static final Actor OFFICER = Papers.person("officer", Role.OFFICER);
    private static final Actor MANAGER = Papers.person("manager", Role.MANAGER);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Inject
    Papers papers;

    @Inject
    OutlookDesk desk;

    @Inject
    LatenessDesk lateness;

    @Inject
    AlertDesk alerts;

    @Inject
    WhatIfDesk whatIf;

    @Inject
    ProposalDesk proposals;

    @Inject
    ForecastDesk forecasts;

    @Inject
    Documents documents;

    @Inject
    Journal journal;

    @Inject
    Calls calls;

    @Inject
    Sql sql;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    EmbeddedServer server;

    /** Its slot has passed, and its day of issuance comes in a week. */
    private Document late;

    private Document early;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties("outlook");
    }

    @BeforeEach
    void plan() {
        late = papers.forecast(papers.meeting("LATE", DutyStation.GENEVA, 7));
        early = papers.forecast(papers.meeting("EARLY", DutyStation.NEW_YORK, 20));
    }

    /** So that what one test foresees does not wait behind the documents of the others. */
    @AfterEach
    void withdraw() {
        for (Document document : List.of(late, early)) {
            if (inTransaction(() -> documents.get(document.id())).stage().isOpen()) {
                forecasts.withdraw(OFFICER, document.id(), "the test is over", null);
            }
        }
    }

    @Test
    void foreseesWhatComesTooLateAndWhy() {
        Outlook outlook = desk.anew();
        Prospect prospect = outlook.of(late.id()).orElseThrow();
        assertThat(prospect.isLate()).isTrue();
        assertThat(prospect.whole().holdup().cause()).isEqualTo(Cause.MANUSCRIPT);
        assertThat(prospect.whole().probability()).isLessThan(.2);
        assertThat(prospect.languages()).hasSize(6);
        Prospect other = outlook.of(early.id()).orElseThrow();
        assertThat(other.isLate()).isFalse();
        assertThat(other.whole().probability()).isGreaterThan(.8);
        assertThat(other.whole().on())
                .isBetween(early.dates().submitBy(), early.dates().issueBy());
        assertThat(other.whole().earliest()).isBeforeOrEqualTo(other.whole().on());
        assertThat(other.whole().latest()).isAfterOrEqualTo(other.whole().on());
    }

    @Test
    void alertsOncePerCauseAndTakesTheAnswer() {
        lateness.keep(desk.anew());
        lateness.keep(desk.anew());
        assertThat(told(late)).containsExactly("LatenessForeseen");
        assertThat(told(early)).isEmpty();
        Alert alert = alert(late);
        assertThat(alert.stage()).isEqualTo("submitManuscript");
        assertThatThrownBy(() -> alerts.acknowledge(Papers.person("editor", Role.EDITOR), alert.id()))
                .isInstanceOf(Refusal.class);
        alerts.acknowledge(MANAGER, alert.id());
        alerts.acknowledge(OFFICER, alert.id());
        assertThat(told(late)).containsExactly("LatenessForeseen", "LatenessAcknowledged");
        assertThat(alert(late).acknowledgedBy()).isEqualTo(new PersonId("manager"));
        age(alert);
        lateness.keep(desk.anew());
        assertThat(told(late)).hasSize(2);
    }

    @Test
    void escalatesWhatNobodyAnswersUnlessItIsPutOff() {
        lateness.keep(desk.anew());
        Alert alert = alert(late);
        age(alert);
        alerts.snooze(OFFICER, alert.id(), 3);
        lateness.keep(desk.anew());
        assertThat(told(late)).containsExactly("LatenessForeseen", "LatenessSnoozed");
        change("UPDATE outlook_alert SET snoozed_until = ? WHERE id = ?", TODAY.minusDays(6), alert.id());
        lateness.keep(desk.anew());
        lateness.keep(desk.anew());
        assertThat(told(late)).containsExactly("LatenessForeseen", "LatenessSnoozed", "LatenessEscalated");
    }

    @Test
    void takesAnAnswerBack() {
        lateness.keep(desk.anew());
        Alert alert = alert(late);
        assertThat(alerts.reopen(OFFICER, alert.id()).isUnanswered(TODAY)).isTrue();
        assertThat(told(late)).as("there was nothing to take back").containsExactly("LatenessForeseen");
        alerts.snooze(OFFICER, alert.id(), 7);
        assertThat(alert(late).isUnanswered(TODAY)).isFalse();
        alerts.reopen(MANAGER, alert.id());
        alerts.acknowledge(OFFICER, alert.id());
        alerts.reopen(OFFICER, alert.id());
        assertThat(alert(late).isUnanswered(TODAY)).isTrue();
        assertThat(told(late))
                .containsExactly(
                        "LatenessForeseen",
                        "LatenessSnoozed",
                        "LatenessReopened",
                        "LatenessAcknowledged",
                        "LatenessReopened");
        assertThat(alerts.escalatesOn(alert)).isAfter(TODAY);
        assertThatThrownBy(() -> alerts.reopen(Papers.person("editor", Role.EDITOR), alert.id()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void closesByItselfWhenTheDangerIsOver() {
        lateness.keep(desk.anew());
        Alert alert = alert(late);
        forecasts.agreeSlot(OFFICER, late.id(), TODAY.plusDays(7), TODAY.plusDays(150), "a later meeting", null);
        lateness.keep(desk.anew());
        assertThat(told(late)).containsExactly("LatenessForeseen", "LatenessAverted");
        assertThat(open(OFFICER)).extracting(Alert::id).doesNotContain(alert.id());
        assertThatThrownBy(() -> alerts.acknowledge(OFFICER, alert.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("alert-closed"));
    }

    @Test
    void tellsNobodyOfWhatIsDone() {
        lateness.keep(desk.anew());
        Alert alert = alert(late);
        forecasts.withdraw(OFFICER, late.id(), "no longer needed", null);
        lateness.keep(desk.anew());
        assertThat(told(late)).containsExactly("LatenessForeseen");
        assertThat(open(OFFICER)).extracting(Alert::id).doesNotContain(alert.id());
    }

    @Test
    void keepsACallADayAtMostAndHoldsItAgainstTheOutcome() {
        change("UPDATE outlook_run SET kept_at = '2026-11-19' WHERE id = ?", 1);
        lateness.keep(desk.anew());
        lateness.keep(desk.anew());
        assertThat(rows("SELECT 1 AS n FROM outlook_call WHERE document_id = ?", late))
                .isEqualTo(6);
        change(
                "UPDATE outlook_call SET called_on = ?, issue_by = ? WHERE document_id = ?",
                TODAY.minusDays(5),
                TODAY.minusDays(1),
                late.id().value());
        change(
                "UPDATE language_version SET ready_at = '2026-11-18 12:00:00' WHERE document_id = ? AND language = 'fr'",
                late.id().value());
        inTransaction(() -> {
            calls.settle(TODAY);
            return true;
        });
        assertThat(rows("SELECT 1 AS n FROM outlook_call WHERE document_id = ? AND made", late))
                .isEqualTo(1);
        assertThat(rows("SELECT 1 AS n FROM outlook_call WHERE document_id = ? AND NOT made", late))
                .isEqualTo(5);
        change("DELETE FROM outlook_call WHERE document_id = ?", late.id().value());
    }

    @Test
    void correctsWhatPeopleSeeByWhatCameOfEarlierCallsAndKeepsWhatWasCalled() throws Exception {
        Document soon = papers.forecast(papers.meeting("SOON", DutyStation.NEW_YORK, 12));
        double before = chance(soon);
        assertThat(before).isEqualTo(called(soon));
        List<Document> past = new ArrayList<>();
        Considered meeting = papers.meeting("PAST", DutyStation.NEW_YORK, 30);
        for (int i = 0; i < Calls.Band.ENOUGH + 5; i++) {
            past.add(papers.forecast(meeting));
        }
        for (int i = 0; i < past.size(); i++) {
            calledOnce(past.get(i), .93, i < 10);
        }
        calledOnce(past.get(0), .25, true);
        change("UPDATE outlook_run SET kept_at = '2026-11-19 06:00:00' WHERE id = ?", 1);
        Calibration calibration = desk.anew().calibration();
        assertThat(calibration.bands()).extracting(Calls.Band::tenth).containsExactly(2, 9);
        Calls.Band high = calibration.bands().get(1);
        assertThat(high.documents()).isEqualTo(25);
        assertThat(high.versions()).isEqualTo(25);
        assertThat(high.made()).isEqualTo(10);
        assertThat(high.called()).isCloseTo(.93, within(1e-6));
        assertThat(called(soon)).isEqualTo(before);
        assertThat(chance(soon)).isEqualTo(calibration.corrected(before)).isLessThan(before - .1);
        String page = Reader.of(server, "manager")
                .get("/outlook?period=26w&show=all", "Accept", "text/html")
                .body();
        assertThat(page).contains("90% – 100%", "<td class=\"number\">25</td>", "<td class=\"number\">40%</td>");
        assertThat(page).contains("not enough cases yet");
        lateness.keep(desk.anew());
        assertThat(inTransaction(() -> sql.list(
                        "SELECT ROUND(probability * 1000) AS n FROM outlook_call WHERE document_id = ?",
                        row -> row.integer("n"),
                        soon.id().value())))
                .isNotEmpty()
                .allMatch(kept -> kept > 1000 * chance(soon));
        past.forEach(document -> change(
                "DELETE FROM outlook_call WHERE document_id = ?", document.id().value()));
    }

    @Test
    void keepsACallOnceInEachTenth() {
        LocalDate due = early.dates().issueBy();
        for (double chance : new double[] {.41, .48, .52, .44}) {
            inTransaction(() -> {
                Calls.Call call = new Calls.Call(early.id(), Language.FR, chance, null, due);
                calls.keep(TODAY.plusDays((long) (chance * 100)), List.of(call));
                return true;
            });
        }
        assertThat(rows("SELECT 1 AS n FROM outlook_call WHERE document_id = ?", early))
                .isEqualTo(2);
    }

    @Test
    void putsWhatAManagerTriedOutBeforeTheOfficersWhoApplyItOrSetItAside() throws Exception {
        Document wanted = papers.forecast(papers.meeting("ASKED", DutyStation.GENEVA, 30));
        LocalDate later = wanted.dates().submitBy().plusDays(7);
        String query = "document=" + wanted.id().value() + "&submitBy=" + later;
        Reader manager = Reader.of(server, "manager");
        Reader officer = Reader.of(server, "officer");
        assertThat(manager.get("/outlook/what-if?" + query, "Accept", "text/html")
                        .body())
                .contains("Ask the documents officers");
        Scenario scenario = Scenario.of(new NewSlot(wanted.id(), later, null));
        assertThatThrownBy(() -> proposals.propose(MANAGER, scenario, "/outlook/what-if?" + query, " "))
                .isInstanceOf(Refusal.class);
        proposals.propose(MANAGER, scenario, "/outlook/what-if?" + query, "The audit figures come a week later.");
        proposals.propose(MANAGER, scenario, "/outlook/what-if?" + query, "Asked twice.");
        Proposal asked = only(OFFICER, wanted);
        assertThat(asked.state()).isEqualTo(Proposal.State.OPEN);
        assertThat(officer.get("/outlook/what-if", "Accept", "text/html").body())
                .contains("The audit figures come a week later.", "submitBy=" + later)
                .doesNotContain("Asked twice.");
        assertThat(officer.get("/outlook", "Accept", "text/html").body()).contains("the documents officers</a>");
        Actor secretary = Papers.person("secretary", Role.SECRETARY);
        assertThatThrownBy(() -> proposals.setAside(secretary, asked.id(), "no"))
                .isInstanceOf(Refusal.class);
        proposals.setAside(OFFICER, asked.id(), "The slot of that week is full.");
        assertThat(shown(OFFICER, wanted)).isEmpty();
        assertThat(only(MANAGER, wanted).answer()).isEqualTo("The slot of that week is full.");
        proposals.propose(MANAGER, scenario, "/outlook/what-if?" + query, "Asked again.");
        forecasts.agreeSlot(OFFICER, wanted.id(), later, wanted.dates().issueBy(), "as asked", null);
        desk.anew();
        assertThat(shown(OFFICER, wanted)).isEmpty();
        assertThat(shown(MANAGER, wanted))
                .extracting(Proposal::state)
                .containsExactly(Proposal.State.APPLIED, Proposal.State.SET_ASIDE);
    }

    @Test
    void putsTheMoveOfASessionBeforeTheOfficers() {
        papers.forecast(papers.meeting("MOVED", DutyStation.VIENNA, 12));
        NewOpening opening = new NewOpening("MOVED", "81", TODAY.plusWeeks(14));
        proposals.propose(MANAGER, Scenario.of(opening), "/outlook/what-if?x=y", "room");
        assertThat(proposals.shownTo(OFFICER, desk.anew()))
                .filteredOn(proposal -> "MOVED 81".equals(proposal.meeting()))
                .extracting(Proposal::state, Proposal::opens)
                .containsExactly(tuple(Proposal.State.OPEN, opening.opens()));
        assertThatThrownBy(() ->
                        proposals.propose(MANAGER, Scenario.NOTHING, "/outlook/what-if", "nothing for them to decide"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void listsProposalsAsTheirAddressSays() throws Exception {
        Document wanted = papers.forecast(papers.meeting("LISTED", DutyStation.GENEVA, 30));
        String symbol = wanted.metadata().symbol();
        for (int days = 1; days <= 11; days++) {
            propose(MANAGER, wanted, days, "Listed " + days + " days later.");
        }
        propose(OFFICER, wanted, 12, "Listed by an officer.");
        Reader officer = Reader.of(server, "officer");
        assertThat(rows(page(officer, "/outlook/what-if"))).isEqualTo(10);
        assertThat(page(officer, "/outlook/what-if"))
                .contains("href=\"/outlook/proposals\"", "Listed by an officer.", "Listed 3 days later.")
                .doesNotContain("Listed 2 days later.");
        assertThat(page(officer, "/outlook"))
                .containsPattern("href=\"/outlook/proposals\\?state=open\">\\d+ proposals await");
        String asked = "state=open&kind=slot&group=by&columns=reason,state&sort=";
        String shown = page(officer, "/outlook/proposals?" + asked + "-what");
        assertThat(shown)
                .contains("Listed 1 days later.", "/outlook/proposals.csv?state=open&amp;kind=slot")
                .contains(
                        "name=\"page\" value=\"proposals\"", "the newest 200 proposals and answers of the last 60 days")
                .containsPattern("aria-sort=\"descending\"[^>]*><a[^>]*>Proposal<")
                .containsPattern("<tr class=\"group\"><th colspan=\"4\"[^>]*><bdi>[^<]+</bdi>")
                .doesNotContain("opens on");
        String sheet = file(officer, "/outlook/proposals.csv?" + asked + "-what");
        assertThat(sheet.lines())
                .startsWith("\uFEFFProposed by,Proposal,Reason,State")
                .hasSize(1 + rows(shown))
                .filteredOn(line -> line.contains(symbol))
                .hasSize(12)
                .allMatch(line -> line.endsWith("Awaits the documents officers"));
        assertThat(listed(officer, "kind=slot&group=none&columns=reason&sort=issueBy"))
                .isEqualTo(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        assertThat(listed(officer, "kind=slot&group=none&columns=reason&sort=-issueBy"))
                .isEqualTo(List.of(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1));
        assertThat(listed(officer, "by=officer&columns=reason")).isEmpty();
        assertThat(page(officer, "/outlook/proposals?by=nobody")).contains("No proposal fits");
        assertThat(rows(page(officer, "/outlook/proposals?limit=5"))).isEqualTo(5);
        for (String refused : List.of("/outlook/proposals", "/outlook/proposals.csv", "/outlook/proposals.xlsx")) {
            assertThat(Reader.of(server, "translator-fr")
                            .get(refused, "Accept", "*/*")
                            .statusCode())
                    .as(refused)
                    .isEqualTo(403);
        }
    }

    @Test
    void setsAProposalAsideAndComesBackToWhereThatWasPressed() throws Exception {
        Document wanted = papers.forecast(papers.meeting("ASIDE", DutyStation.GENEVA, 30));
        propose(MANAGER, wanted, 7, "The figures come late.");
        String act = "/outlook/proposals/" + only(OFFICER, wanted).id() + "/set-aside";
        Reader officer = Reader.of(server, "officer");
        assertThat(page(officer, "/outlook/proposals?kind=slot&sort=what"))
                .contains("action=\"" + act, "name=\"return\" value=\"/outlook/proposals?kind=slot&amp;sort=what\"");
        assertThat(page(officer, "/outlook/what-if?percent=20"))
                .contains("action=\"" + act, "name=\"return\" value=\"/outlook/what-if?percent=20#proposals\"");
        Reader author = Reader.of(server, "author");
        assertThat(author.submit(act, "reason=no").statusCode()).isGreaterThanOrEqualTo(400);
        HttpResponse<String> answer = officer.submit(
                act, "reason=That+week+is+full.&return=%2Foutlook%2Fproposals%3Fkind%3Dslot%26sort%3Dwhat");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(back -> assertThat(back).endsWith("/outlook/proposals?kind=slot&sort=what"));
        assertThat(page(officer, "/outlook/proposals")).doesNotContain("The figures come late.");
        assertThat(file(Reader.of(server, "manager"), "/outlook/proposals.csv?state=set-aside&columns=reason,answer"))
                .startsWith("\uFEFFState,Proposal,Reason,Answer,Set aside by")
                .containsPattern("The figures come late\\.,That week is full\\.,[A-Z]\\w+ ");
    }

    @Test
    void whatWouldChangeIsAListThatKeepsItsScenario() throws Exception {
        Document unseen = papers.forecast(papers.meeting("LATE", DutyStation.GENEVA, 7), OutlookIT::restricted);
        Document other = papers.forecast(papers.meeting("LATE", DutyStation.GENEVA, 7));
        desk.anew();
        Reader manager = Reader.of(server, "manager");
        String scenario = "meeting=LATE+81&opens=" + TODAY.plusWeeks(30);
        String asked = scenario + "&group=body&columns=then,verdict&sort=";
        String shown = page(manager, "/outlook/what-if?" + asked + "-document&limit=200");
        assertThat(shown)
                .contains("/outlook/what-if.csv?meeting=LATE+81&amp;opens=")
                .contains("<input type=\"hidden\" name=\"meeting\" value=\"LATE 81\">")
                .contains("<input type=\"hidden\" name=\"group\" value=\"body\">")
                .containsPattern("aria-sort=\"descending\"[^>]*><a[^>]*sort=document#result\">Document")
                .containsPattern("<tr class=\"group\"><th colspan=\"3\"[^>]*><bdi>LATE")
                .doesNotContain("data-label=\"What holds it\"", unseen.id().value());
        String descending = file(manager, "/outlook/what-if.csv?" + asked + "-document");
        assertThat(descending.lines())
                .startsWith("\uFEFFBody,Document,Title,Then,Then: Early (1 in 10),Then: Late (9 in 10),"
                        + "Then: Chance by the date,Change")
                .hasSize(1 + changes(shown))
                .anyMatch(line ->
                        line.startsWith("LATE," + other.metadata().symbol() + ",") && line.endsWith(",Recovers"));
        List<String> ascending = file(manager, "/outlook/what-if.csv?" + asked + "document")
                .lines()
                .filter(line -> line.startsWith("LATE,"))
                .toList();
        List<String> turned = new ArrayList<>(
                descending.lines().filter(line -> line.startsWith("LATE,")).toList());
        Collections.reverse(turned);
        assertThat(ascending).hasSizeGreaterThan(1).isEqualTo(turned);
        assertThat(page(manager, "/outlook/what-if?" + scenario + "&limit=1"))
                .containsPattern(
                        "href=\"/outlook/what-if\\?meeting=LATE\\+81[^\"]*cursor=[^\"]*#result\" rel=\"next\"");
        assertThat(manager.get("/outlook/what-if.xlsx?" + asked, "Accept", "*/*")
                        .statusCode())
                .isEqualTo(200);
        assertThat(manager.get("/outlook/what-if.csv?percent=many", "Accept", "*/*")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Reader.of(server, "translator-fr")
                        .get("/outlook/what-if.csv?" + asked, "Accept", "*/*")
                        .statusCode())
                .isEqualTo(403);
    }

    /** Numbers of the proposals that {@link #listsProposalsAsTheirAddressSays} makes, as a sheet has them. */
    private static List<Integer> listed(Reader reader, String query) {
        return Pattern.compile("Listed (\\d+) days")
                .matcher(file(reader, "/outlook/proposals.csv?" + query))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private static int rows(String page) {
        return (int) Pattern.compile("<tr data-row").matcher(page).results().count();
    }

    /** Rows of what changes, which stand before the proposals. */
    private static int changes(String whatIf) {
        return rows(whatIf.split("aria-labelledby=\"proposals\"")[0]);
    }

    private static String file(Reader reader, String address) {
        return reader.get(address, "Accept", "*/*").body();
    }

    private void propose(Actor actor, Document document, int days, String reason) {
        LocalDate submitBy = document.dates().submitBy().plusDays(days);
        LocalDate issueBy = document.dates().issueBy().plusDays(days);
        proposals.propose(
                actor,
                Scenario.of(new NewSlot(document.id(), submitBy, issueBy)),
                "/outlook/what-if?document=" + document.id().value() + "&submitBy=" + submitBy,
                reason);
    }

    private Proposal only(Actor actor, Document document) {
        return shown(actor, document).get(0);
    }

    private List<Proposal> shown(Actor actor, Document document) {
        return proposals.shownTo(actor, desk.anew()).stream()
                .filter(proposal -> document.id().equals(proposal.document()))
                .toList();
    }

    private void calledOnce(Document document, double chance, boolean made) {
        change(
                "INSERT INTO outlook_call (document_id, language, called_on, probability, issue_by, made)"
                        + " VALUES (?, 'fr', ?, ?, ?, ?)",
                document.id().value(),
                TODAY.minusDays((long) (chance * 100)),
                chance,
                TODAY.minusDays(1),
                made);
    }

    private double chance(Document document) {
        return desk.anew().of(document.id()).orElseThrow().whole().probability();
    }

    private double called(Document document) {
        return desk.anew().of(document.id()).orElseThrow().whole().called();
    }

    @Test
    void showsToEverybodyWhatTheyMayRead() {
        Document restricted = papers.forecast(papers.meeting("CLOSED", DutyStation.VIENNA, 7), OutlookIT::restricted);
        Outlook outlook = desk.anew();
        assertThat(desk.sightOf(OFFICER).test(outlook.line(restricted.id()))).isTrue();
        assertThat(desk.sightOf(MANAGER).test(outlook.line(restricted.id()))).isFalse();
        assertThat(desk.sightOf(MANAGER).test(outlook.line(late.id()))).isTrue();
        Actor elsewhere = new Actor(new PersonId("away"), Set.of(Role.MANAGER), Set.of("nairobi"), Map.of(), "test");
        assertThat(desk.sightOf(elsewhere).test(outlook.line(late.id()))).isFalse();
        Scenario later = Scenario.of(new NewOpening("CLOSED", "81", TODAY.plusWeeks(30)));
        Compared seen = whatIf.compare(outlook, later, desk.sightOf(MANAGER));
        Compared whole = whatIf.compare(outlook, later, line -> true);
        assertThat(whole.changes())
                .extracting(change -> change.then().document().id())
                .contains(restricted.id());
        assertThat(seen.changes())
                .extracting(change -> change.then().document().id())
                .doesNotContain(restricted.id());
        assertThat(seen.before()).isLessThan(whole.before());
        lateness.keep(outlook);
        assertThat(open(MANAGER))
                .extracting(Alert::document)
                .contains(late.id())
                .doesNotContain(restricted.id());
    }

    @Test
    void triesOutWithoutTouchingAnything() {
        Outlook outlook = desk.anew();
        Scenario later = Scenario.of(new NewOpening("LATE", "81", TODAY.plusWeeks(30)));
        Compared moved = whatIf.compare(outlook, later, line -> true);
        assertThat(moved.after()).isLessThan(moved.before());
        assertThat(moved.changes())
                .filteredOn(change -> change.then().document().id().equals(late.id()))
                .extracting(Compared.Change::verdict)
                .containsExactly("recovers");
        Scenario accepted =
                Scenario.of(new NewSlot(early.id(), early.dates().issueBy().minusDays(2), null));
        assertThat(whatIf.compare(outlook, accepted, line -> true).changes())
                .filteredOn(change -> change.then().document().id().equals(early.id()))
                .extracting(Compared.Change::verdict)
                .containsExactly("turns-late");
        Document kept = inTransaction(() -> documents.get(early.id()));
        assertThat(kept.dates().submitBy()).isEqualTo(early.dates().submitBy());
        assertThat(kept.version()).isEqualTo(early.version());
    }

    @Test
    void tellsItToProgramsAndOnPages() throws Exception {
        desk.anew();
        Reader manager = Reader.of(server, "manager");
        HttpResponse<String> rows = manager.get("/api/monitoring/outlook?period=2w&show=late");
        assertThat(rows.statusCode()).as(rows.body()).isEqualTo(200);
        assertThat(rows.body()).contains(late.id().value(), "\"cause\":\"manuscript\"", "\"standing\":\"late\"");
        assertThat(manager.get("/api/monitoring/outlook?limit=1&period=all&show=all")
                        .body())
                .contains("\"next\":\"");
        assertThat(manager.get("/api/monitoring/outlook?period=yesterday").statusCode())
                .isEqualTo(400);
        assertThat(manager.get("/api/monitoring/outlook?period=2w", "Accept", "text/csv")
                        .body())
                .contains(late.metadata().symbol());
        assertThat(Reader.of(server, "delegate").get("/api/monitoring/outlook").statusCode())
                .isEqualTo(403);
        for (String page : List.of(
                "/outlook?period=26w&show=all",
                "/outlook/capacity",
                "/outlook/capacity?step=revise",
                "/outlook/capacity?step=processText",
                "/outlook/what-if?percent=20")) {
            HttpResponse<String> shown = manager.get(page, "Accept", "text/html");
            assertThat(shown.statusCode()).as(page).isEqualTo(200);
        }
        assertThat(manager.get("/outlook/capacity?step=dance", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
        assertThat(manager.get("/outlook/what-if?percent=many", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(422);
        assertThat(manager.get("/outlook.csv?period=2w", "Accept", "*/*").body())
                .contains(late.metadata().symbol());
        assertThat(manager.get("/outlook/capacity.csv?step=revise", "Accept", "*/*")
                        .body()
                        .lines())
                .startsWith("\uFEFFDuty station,Language,Week of,Words due,Words that can be done,Words left undone")
                .hasSizeGreaterThan(6 * 26);
        assertThat(manager.get("/outlook/alerts.csv", "Accept", "*/*").body())
                .startsWith("\uFEFFState,Document,")
                .contains("Nobody has acknowledged it");
        assertThat(Reader.of(server, "delegate")
                        .get("/outlook/alerts.csv", "Accept", "*/*")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> tried = manager.post(
                "/api/monitoring/what-if", BodyPublishers.ofString("{\"percent\":20,\"contractual\":\"fr\"}"));
        assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
        assertThat(tried.body()).contains("\"today\":", "\"then\":", "\"changes\":[");
    }

    @Test
    void listsAlertsAsTheirAddressSays() throws Exception {
        lateness.keep(desk.anew());
        Reader manager = Reader.of(server, "manager");
        assertThat(page(manager, "/outlook"))
                .contains("href=\"/outlook/alerts\"", "Most urgent alerts")
                .doesNotContain("/outlook/alerts.csv");
        assertThat(page(manager, "/outlook/alerts"))
                .containsPattern("<tr class=\"group\"><th[^>]*><bdi>Unanswered</bdi>")
                .contains("id=\"alert-" + alert(late).id() + "\"", "name=\"page\" value=\"alerts\"");
        String asked = "station=geneva&stage=submitManuscript&group=body&columns=issueBy,raised&sort=";
        String shown = page(manager, "/outlook/alerts?" + asked + "-issueBy");
        assertThat(shown)
                .containsPattern("aria-sort=\"descending\"[^>]*><a[^>]*>Issue by")
                .containsPattern("<tr class=\"group\"><th colspan=\"4\"[^>]*><bdi>LATE")
                .contains(
                        "/outlook/alerts.csv?station=geneva", "value=\"/outlook/alerts?" + asked.replace("&", "&amp;"));
        String sheet = sheet(manager, asked + "-issueBy");
        assertThat(sheet.lines())
                .startsWith("\uFEFFBody,Document,Issue by,Raised")
                .hasSize(1 + rows(shown))
                .anyMatch(line ->
                        line.startsWith("LATE") && line.contains(late.metadata().symbol()));
        assertThat(sheet(manager, "group=none&columns=issueBy&sort=issueBy")
                        .lines()
                        .skip(1))
                .isSortedAccordingTo(Comparator.comparing(line -> line.substring(line.lastIndexOf(',') + 1)));
        assertThat(sheet(manager, "group=none&columns=issueBy&sort=-issueBy")
                        .lines()
                        .skip(1))
                .isSortedAccordingTo(Comparator.comparing((String line) -> line.substring(line.lastIndexOf(',') + 1))
                        .reversed());
        assertThat(page(manager, "/outlook/alerts?state=snoozed&body=NONE")).contains("No alert fits");
        assertThat(Reader.of(server, "delegate")
                        .get("/outlook/alerts", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatNothingSavesIsAListWithItsSheet() throws Exception {
        desk.anew();
        Reader manager = Reader.of(server, "manager");
        String asked = "period=2w&sort=-issueBy&group=body&columns=issueBy";
        assertThat(page(manager, "/outlook/remedies?" + asked))
                .contains("/outlook/remedies/levers.csv?period=2w")
                .containsPattern("id=\"beyond\"|data-row");
        assertThat(manager.get("/outlook/remedies.csv?" + asked, "Accept", "*/*")
                        .body())
                .startsWith("\uFEFFBody,Document,Title,Standing,Issue by");
        assertThat(manager.get("/outlook/remedies/levers.csv?period=2w", "Accept", "*/*")
                        .body()
                        .lines())
                .hasSizeGreaterThan(1);
    }

    private static String page(Reader reader, String address) throws Exception {
        HttpResponse<String> answer = reader.get(address, "Accept", "text/html");
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private static String sheet(Reader reader, String query) throws Exception {
        return reader.get("/outlook/alerts.csv?" + query, "Accept", "*/*").body();
    }

    private Alert alert(Document document) {
        return open(OFFICER).stream()
                .filter(alert -> alert.document().equals(document.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Alert> open(Actor actor) {
        return alerts.open(desk.anew(), desk.sightOf(actor));
    }

    private List<String> told(Document document) {
        return inTransaction(() -> journal.of(document.id(), 0, 1000).stream()
                .map(Entry::type)
                .filter(type -> type.startsWith("Lateness"))
                .toList());
    }

    /** As if it had been raised a week ago. */
    private void age(Alert alert) {
        change(
                "UPDATE outlook_alert SET raised_at = ? WHERE id = ?",
                TODAY.minusDays(7).atStartOfDay(),
                alert.id());
    }

    private void change(String statement, Object... arguments) {
        inTransaction(() -> sql.update(statement, arguments));
    }

    private int rows(String statement, Document document) {
        return inTransaction(
                () -> sql.list(statement, row -> row.integer("n"), document.id().value())
                        .size());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions.executeWrite(status -> work.get());
    }

    private static Metadata restricted(Metadata metadata) {
        return new Metadata(
                metadata.title(),
                metadata.type(),
                metadata.category(),
                metadata.symbols(),
                Distribution.RESTRICTED,
                metadata.considered(),
                metadata.original(),
                metadata.department(),
                metadata.mandate(),
                metadata.estimatedWords(),
                metadata.submitter());
    }
}
