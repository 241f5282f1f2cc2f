package org.hexaglot.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hexaglot.complaint.Answer.Consequence;
import org.hexaglot.complaint.Complaint.Words;
import org.hexaglot.complaint.ComplaintDesk;
import org.hexaglot.database.TestDatabase;
import org.hexaglot.forecast.ForecastDesk;
import org.hexaglot.inbox.Task;
import org.hexaglot.journal.Entry;
import org.hexaglot.journal.Following;
import org.hexaglot.kernel.DocumentId;
import org.hexaglot.kernel.Language;
import org.hexaglot.kernel.PersonId;
import org.hexaglot.notification.MailServer.NotDelivered;
import org.hexaglot.notification.Outbox.Letter;
import org.hexaglot.notification.mail.OwnCertificate;
import org.hexaglot.operations.Office;
import org.hexaglot.outlook.Outlook;
import org.hexaglot.outlook.OutlookDesk;
import org.hexaglot.outlook.Proposal;
import org.hexaglot.outlook.ProposalDesk;
import org.hexaglot.outlook.Scenario;
import org.hexaglot.outlook.Scenario.NewOpening;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the journal into a real SMTP server: once for each cause, to those whom it concerns, while it is true. */
class MailIT {
    private static final String ROWS =
            "SELECT COUNT(*) AS n FROM outbox WHERE person = ? AND topic = ? AND document_id = ?";

    @TempDir
    static Path folder;

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));

    private static final String SENDER = "documents@un.example";
    private static final String PASSWORD = "known to both";

    private static Office office;
    private static Ledger ledger;

    /** Kept while the server is away, so that it is found again. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @BeforeAll
    static void open() {
        OwnCertificate own = OwnCertificate.shownByGreenMail();
        startServer();
        office = Office.open(
                TestDatabase.freshSchema("mail"),
                folder.toString(),
                Map.of(
                        "hexaglot.mail.host",
                        "127.0.0.1",
                        "hexaglot.mail.port",
                        SERVER.getSmtps().getPort(),
                        "hexaglot.mail.user",
                        SENDER,
                        "hexaglot.mail.password",
                        PASSWORD,
                        "hexaglot.mail.tls",
                        "implicit",
                        "hexaglot.mail.certificates",
                        own.certificate(),
                        "hexaglot.mail.from",
                        SENDER,
                        "hexaglot.mail.tries-per-letter",
                        3,
                        "hexaglot.address",
                        "https://documents.example/"));
        ledger = office.bean(Ledger.class);
        ledger.change("UPDATE person SET email = CONCAT(id, '@example.org')");
        ledger.change("UPDATE person SET ui_language = 'ar' WHERE id = 'translator-ar'");
        ledger.change("UPDATE person SET ui_language = 'fr' WHERE id = 'translator-fr'");
        follow();
    }

    private static void startServer() {
        SERVER.start();
        SERVER.setUser(SENDER, SENDER, PASSWORD);
    }

    @AfterAll
    static void close() {
        office.close();
        SERVER.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        follow();
        ledger.change("DELETE FROM outbox");
        ledger.change("DELETE FROM mail_preference");
        SERVER.purgeEmailFromAllMailboxes();
    }

    private static void follow() {
        while (office.bean(Following.class).advance(office.bean(MailFollower.class)) > 0) {
            // until there is nothing new
        }
    }

    private static void sendAll() {
        while (office.bean(Postman.class).sendOne().isPresent()) {
            // until nothing waits any more
        }
    }

    private static Task assigned(DocumentId document, Language language) {
        Task task = office.open(document, "translate", language);
        office.inbox.assign(office.person("officer"), task.id(), new PersonId("translator-" + language.code()));
        return task;
    }

    private static List<MimeMessage> received() {
        return Arrays.asList(SERVER.getReceivedMessages());
    }

    private static String part(MimeMessage message, int number) throws Exception {
        return String.valueOf(
                ((MimeMultipart) message.getContent()).getBodyPart(number).getContent());
    }

    @Test
    void tellsThoseWhoCanStillHelpThatADocumentIsLikelyToBeLate() throws Exception {
        DocumentId document = office.inTranslation();
        for (String type : List.of("LatenessForeseen", "LatenessAcknowledged", "LatenessEscalated", "SlotProposed")) {
            ledger.change(
                    "INSERT INTO journal (at, type, actor, origin, document_id, language, data) VALUES"
                            + " (UTC_TIMESTAMP(6), '" + type + "', 'system', 'test', '" + document.value() + "', 'fr',"
                            + " '{\"station\":\"new-york\",\"stage\":\"translate\",\"issueBy\":\"2026-12-01\",\"likelyOn\":\"2026-12-05\"}')");
        }
        follow();
        assertThat(ledger.count(ROWS, "officer", "LATENESS", document.value())).isEqualTo(1);
        assertThat(ledger.count(ROWS, "officer", "PROPOSAL", document.value())).isEqualTo(1);
        assertThat(ledger.count(ROWS, "manager", "LATENESS", document.value())).isEqualTo(1);
        assertThat(ledger.count(ROWS, "author", "LATENESS", document.value())).isZero();
    }

    @Test
    void tellsThoseWhoAnswerOfAComplaintAndThenWhoMadeItInTheirLanguage() throws Exception {
        DocumentId document = office.issued();
        ledger.change("UPDATE person SET ui_language = 'es' WHERE id = 'delegate'");
        ComplaintDesk desk = office.bean(ComplaintDesk.class);
        Words words = new Words("figures", "", "1,250 and not 1,520", "", "form");
        long open = complain(document, words);
        assertThat(complain(document, words)).isEqualTo(open);
        long answered = complain(document, new Words("layout", "", "A table is cut off.", "", ""));
        desk.answer(office.person("reviser-fr"), answered, false, Consequence.NOTHING, "It is not.", null);
        follow();
        ledger.again(office.bean(MailFollower.class), ledger.journal());
        for (String person : List.of("officer", "manager", "reviser-fr")) {
            assertThat(ledger.count(ROWS, person, "COMPLAINT", document.value()))
                    .isEqualTo(2);
        }
        for (String person : List.of("reviser-es", "translator-fr", "author", "delegate", "contractor-fr")) {
            assertThat(ledger.count(ROWS, person, "COMPLAINT", document.value()))
                    .isZero();
        }
        assertThat(ledger.count(ROWS, "delegate", "COMPLAINT_ANSWERED", document.value()))
                .isEqualTo(1);
        ledger.change("UPDATE outbox SET send_at = '2020-01-01'");
        sendAll();

        List<MimeMessage> told = to("delegate@example.org");
        assertThat(told).hasSize(1);
        assertThat(told.get(0).getSubject()).startsWith("Respuesta a su queja");
        assertThat(part(told.get(0), 0)).contains("https://documents.example/complaints/" + answered, "no fundada");
        String officers = to("officer@example.org").stream()
                .map(message -> text(message))
                .filter(text -> text.contains("/complaints/"))
                .reduce("", String::concat);
        assertThat(officers)
                .contains("https://documents.example/complaints/" + open)
                .as("the other one is answered by now")
                .doesNotContain("/complaints/" + answered);
    }

    private static long complain(DocumentId document, Words words) {
        return office.bean(ComplaintDesk.class)
                .make(office.person("delegate"), document, Language.FR, words)
                .complaint()
                .id();
    }

    private static String text(MimeMessage message) {
        try {
            return part(message, 0);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void reachesWhomAnActConcernsInTheirLanguageAndNobodyTwice() throws Exception {
        DocumentId document = office.inTranslation();
        assigned(document, Language.FR);
        Task arabic = assigned(document, Language.AR);
        follow();
        ledger.again(
                office.bean(MailFollower.class),
                ledger.journal().stream()
                        .filter(entry -> document.equals(entry.document()))
                        .toList());
        ledger.change(
                "UPDATE outbox SET send_at = '2020-01-01' WHERE letter LIKE 'entry:%' OR letter LIKE 'available:%'");
        assertThat(ledger.count(ROWS, "translator-fr", "TASK_ASSIGNED", document.value()))
                .isEqualTo(1);
        assertThat(ledger.count(ROWS, "author", "SUBMISSION_ACCEPTED", document.value()))
                .isEqualTo(1);
        assertThat(ledger.count(
                        "SELECT COUNT(*) AS n FROM outbox WHERE person = 'officer' AND topic = 'TASK_ASSIGNED'"))
                .isZero();
        sendAll();

        List<MimeMessage> french = to("translator-fr@example.org");
        assertThat(french).extracting(MimeMessage::getSubject).hasSize(1);
        assertThat(french.get(0).getSubject()).startsWith("Attribué à vous");
        assertThat(french.get(0).getHeader("Content-Language")).containsExactly("fr");
        assertThat(french.get(0).getMessageID()).matches("<[0-9a-f]{32}@un\\.example>");
        MimeMessage message = to("translator-ar@example.org").get(0);
        assertThat(part(message, 0))
                .contains("https://documents.example/tasks/" + arabic.id())
                .doesNotContain("token");
        assertThat(part(message, 1)).contains("<html lang=\"ar\" dir=\"rtl\">", "أُسندت إليك");
    }

    private static List<MimeMessage> to(String address) throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage message : received()) {
            if (message.getAllRecipients()[0].toString().contains(address)) {
                found.add(message);
            }
        }
        return found;
    }

    @Test
    void gathersWhatIsWantedInTheMorningIntoOneMailAndLeavesOutWhatIsSettled() throws Exception {
        office.bean(PreferenceDesk.class)
                .choose(
                        office.person("translator-es"),
                        Map.of(Topic.TASK_AVAILABLE, Frequency.DAILY, Topic.ISSUED, Frequency.OFF));
        DocumentId first = office.inTranslation();
        DocumentId second = office.inTranslation();
        DocumentId third = office.inTranslation();
        follow();
        office.inbox.claim(
                office.person("translator-es"),
                office.open(third, "translate", Language.ES).id());
        assertThat(ledger.texts("SELECT DISTINCT letter AS t FROM outbox WHERE person = 'translator-es'"))
                .singleElement()
                .asString()
                .matches("daily:\\d{4}-\\d\\d-\\d\\d");
        sendAll();
        assertThat(to("translator-es@example.org")).isEmpty();
        ledger.change("UPDATE outbox SET send_at = '2020-01-01' WHERE person = 'translator-es'");
        sendAll();
        assertThat(to("translator-es@example.org")).singleElement().satisfies(message -> assertThat(part(message, 0))
                .contains(office.open(first, "translate", Language.ES).id())
                .contains(office.open(second, "translate", Language.ES).id())
                .doesNotContain(office.open(third, "translate", Language.ES).id()));
    }

    @Test
    void remindsOnlyTheHolderOfAnOpenTask() throws Exception {
        DocumentId document = office.inTranslation();
        Task held = assigned(document, Language.RU);
        Task done = assigned(document, Language.ZH);
        Instant soon = office.bean(Clock.class).instant().plus(Duration.ofHours(5));
        ledger.change("UPDATE task SET due_at = ? WHERE document_id = ?", soon, document.value());
        ReminderDesk reminders = office.bean(ReminderDesk.class);
        reminders.remind();
        reminders.remind();
        assertThat(ledger.count("SELECT COUNT(*) AS n FROM outbox WHERE topic = 'DUE_SOON'"))
                .isEqualTo(2);
        office.inbox.giveBack(office.person("translator-zh"), done.id());
        sendAll();
        assertThat(to("translator-ru@example.org")).singleElement().satisfies(message -> assertThat(part(message, 0))
                .contains(held.id()));
        assertThat(to("translator-zh@example.org")).isEmpty();
        assertThat(ledger.texts("SELECT state AS t FROM outbox WHERE task = ? AND topic = 'DUE_SOON'", done.id()))
                .containsExactly("PASSED");
    }

    @Test
    void tellsNobodyOfARestrictedDocumentWhoMayNotReadIt() throws Exception {
        DocumentId document = office.inTranslation();
        ledger.change("UPDATE document SET distribution = 'restricted' WHERE id = ?", document.value());
        ledger.change("UPDATE task SET restricted = TRUE WHERE document_id = ?", document.value());
        follow();
        assertThat(ledger.texts("SELECT DISTINCT person AS t FROM outbox WHERE document_id = ?", document.value()))
                .containsOnly("author");
    }

    @Test
    void tellsOfAWithdrawnDocumentThoseWhoWorkOnItSubmitOrPlanItAndNobodyWhoIsDone() throws Exception {
        DocumentId document = office.inTranslation();
        assigned(document, Language.FR);
        translated(document, Language.ES);
        translated(document, Language.RU);
        office.act("reviser-ru", document, "revise", Language.RU, "approve");
        office.bean(PreferenceDesk.class)
                .choose(office.person("translator-fr"), Map.of(Topic.WITHDRAWN, Frequency.WEEKLY));
        follow();
        ledger.change("DELETE FROM outbox");
        office.bean(ForecastDesk.class).withdraw(office.person("author"), document, "overtaken by events", null);
        follow();
        ledger.again(office.bean(MailFollower.class), ledger.journal());
        assertThat(ledger.texts(
                        "SELECT person AS t FROM outbox WHERE topic = 'WITHDRAWN' AND document_id = ? ORDER BY person",
                        document.value()))
                .containsExactly("officer", "translator-es", "translator-fr");
        sendAll();
        assertThat(to("translator-fr@example.org")).as("waits for Monday").isEmpty();
        ledger.change("UPDATE outbox SET send_at = '2020-01-01' WHERE person = 'translator-fr'");
        sendAll();
        assertThat(to("translator-fr@example.org")).singleElement().satisfies(message -> {
            assertThat(message.getSubject()).startsWith("Document retiré");
            assertThat(part(message, 0)).contains("overtaken by events");
        });
        assertThat(to("officer@example.org")).hasSize(1);
        assertThat(to("translator-ru@example.org")).isEmpty();
    }

    @Test
    void leadsNobodyToADocumentThatTheyMayNotOpenAnyMore() throws Exception {
        DocumentId document = office.inTranslation();
        assigned(document, Language.ES);
        Task french = office.open(document, "translate", Language.FR);
        office.inbox.assign(office.person("officer"), french.id(), new PersonId("contractor-fr"));
        ledger.change("UPDATE document SET distribution = 'restricted' WHERE id = ?", document.value());
        follow();
        ledger.change("DELETE FROM outbox");
        office.bean(ForecastDesk.class).withdraw(office.person("author"), document, "overtaken by events", null);
        follow();
        String page = "https://documents.example/documents/" + document.value();
        for (Language language : Language.OFFICIAL) {
            ledger.change("UPDATE person SET ui_language = ? WHERE id = 'translator-es'", language.code());
            ledger.change("UPDATE outbox SET state = 'WAITING', send_at = '2020-01-01' WHERE person = 'translator-es'");
            SERVER.purgeEmailFromAllMailboxes();
            sendAll();
            assertThat(to("translator-es@example.org")).singleElement().satisfies(message -> {
                for (String part : List.of(part(message, 0), part(message, 1))) {
                    assertThat(part)
                            .contains("overtaken by events", "https://documents.example/tasks")
                            .doesNotContain(page, "notification.closed");
                }
            });
        }
        assertThat(part(to("translator-es@example.org").get(0), 0)).contains("Su participación");
        ledger.change("UPDATE outbox SET state = 'WAITING', send_at = '2020-01-01' WHERE person = 'contractor-fr'");
        sendAll();
        assertThat(to("contractor-fr@example.org"))
                .as("the document stays in the sight of whom it was given")
                .singleElement()
                .satisfies(message -> assertThat(part(message, 0)).contains(page));
    }

    @Test
    void tellsTheOfficersOfTheStationThatASessionIsToMoveUntilTheyHaveDecided() throws Exception {
        ProposalDesk proposals = office.bean(ProposalDesk.class);
        propose(10, "/outlook/what-if?meeting=BODY%211&opens=sooner");
        propose(10, "/outlook/what-if?meeting=BODY%211&opens=sooner");
        follow();
        ledger.again(
                office.bean(MailFollower.class),
                ledger.journal().stream().filter(Proposals::isOne).toList());
        assertThat(ledger.texts("SELECT person AS t FROM outbox WHERE topic = 'PROPOSAL' AND document_id IS NULL"))
                .containsExactly("officer");
        sendAll();
        assertThat(to("officer@example.org")).singleElement().satisfies(message -> {
            assertThat(message.getSubject()).isEqualTo("Change of the plan: BODY 1");
            assertThat(part(message, 0))
                    .contains("A body", "the hall is needed", "/outlook/what-if?meeting=BODY%211&opens=sooner");
            assertThat(part(message, 1)).contains("A body", "the hall is needed");
        });

        propose(11, "/outlook/what-if?meeting=BODY%211&opens=later");
        follow();
        Outlook outlook = office.bean(OutlookDesk.class).anew();
        Proposal asked = proposals.shownTo(office.person("officer"), outlook).get(0);
        proposals.setAside(office.person("officer"), asked.id(), "the interpreters are booked");
        follow();
        SERVER.purgeEmailFromAllMailboxes();
        sendAll();
        assertThat(to("officer@example.org")).as("they have decided").isEmpty();
        assertThat(to("manager@example.org")).singleElement().satisfies(message -> assertThat(part(message, 0))
                .contains("the interpreters are booked", "/outlook/what-if?meeting=BODY%211&opens=later"));
    }

    private static void propose(int weeks, String address) {
        LocalDate opens = LocalDate.now(office.bean(Clock.class)).plusWeeks(weeks);
        office.bean(ProposalDesk.class)
                .propose(
                        office.person("manager"),
                        Scenario.of(new NewOpening("BODY", "1", opens)),
                        address,
                        "the hall is needed");
    }

    private static void translated(DocumentId document, Language language) throws Exception {
        String translator = "translator-" + language.code();
        Task task = assigned(document, language);
        office.deliver(translator, document, language);
        office.complete(translator, task, "done");
    }

    @Test
    void makesNothingWhenItDiesBeforeTheCommitAndEverythingOnceAfterwards() throws Exception {
        MailFollower follower = office.bean(MailFollower.class);
        DocumentId document = office.inTranslation();
        List<Entry> entries = ledger.journal();
        assertThatThrownBy(() -> ledger.andDie(follower, entries)).hasMessage("killed");
        assertThat(ledger.count("SELECT COUNT(*) AS n FROM outbox")).isZero();
        follow();
        String available = "SELECT COUNT(*) AS n FROM outbox WHERE topic = 'TASK_AVAILABLE' AND document_id = ?"
                + " AND person = 'translator-fr'";
        assertThat(ledger.count(available, document.value())).isEqualTo(1);
        ledger.again(follower, entries);
        assertThat(ledger.count(available, document.value())).isEqualTo(1);
    }

    @Test
    void sendsWithTheSameIdAfterACrashBetweenSendingAndNotingIt() throws Exception {
        assigned(office.inTranslation(), Language.FR);
        follow();
        LetterDesk desk = office.bean(LetterDesk.class);
        Letter letter = desk.claim("the node that dies").orElseThrow();
        office.bean(MailServer.class).send(desk.write(letter).orElseThrow());
        assertThat(office.bean(Postman.class).sendOne()).isEmpty();
        ledger.change("UPDATE outbox SET claimed_until = '2020-01-01' WHERE claimed_by IS NOT NULL");
        sendAll();
        assertThat(received()).hasSize(2);
        assertThat(received().get(0).getMessageID()).isEqualTo(received().get(1).getMessageID());
        sendAll();
        assertThat(received()).hasSize(2);
    }

    @Test
    void isGivenToOneOfSeveralNodesOnly() throws Exception {
        DocumentId document = office.inTranslation();
        ledger.change("DELETE FROM outbox");
        for (int i = 0; i < 60; i++) {
            ledger.change(
                    "INSERT INTO outbox (person, cause, letter, topic, document_id, made_at, send_at, state)"
                            + " VALUES (?, ?, ?, 'ISSUED', ?, '2020-01-01', '2020-01-01', 'WAITING')",
                    "person-" + i % 7,
                    "cause:" + i,
                    "letter:" + i / 2,
                    document.value());
        }
        LetterDesk desk = office.bean(LetterDesk.class);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Cause>>> work = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                String name = "node-" + node;
                work.add(() -> claimed(desk, name));
            }
            List<String> all = new ArrayList<>();
            for (Future<List<Cause>> each : nodes.invokeAll(work)) {
                each.get().forEach(cause -> all.add(cause.key()));
            }
            assertThat(all).hasSize(60).doesNotHaveDuplicates();
        } finally {
            nodes.shutdown();
        }
    }

    private static List<Cause> claimed(LetterDesk desk, String node) {
        List<Cause> causes = new ArrayList<>();
        for (Optional<Letter> letter = desk.claim(node); letter.isPresent(); letter = desk.claim(node)) {
            causes.addAll(letter.get().causes());
        }
        return causes;
    }

    /** Lets the time come at which what did not get through is tried again. */
    private static void mended() {
        office.bean(MailDesk.class).goOn(office.person("admin"));
    }

    private static MailDesk.Standing standing() {
        return office.bean(MailDesk.class).standing(office.person("admin"));
    }

    /** What is in the outbox of assignments: state and tries. */
    private static List<String> assignments() {
        return ledger.texts("SELECT CONCAT(state, ' ', tries) AS t FROM outbox WHERE topic = 'TASK_ASSIGNED'");
    }

    @Test
    void losesNothingWhileTheServerIsDownAndSendsItOnceAfterwards() throws Exception {
        assigned(office.inTranslation(), Language.FR);
        follow();
        SERVER.stop();
        try {
            for (int i = 0; i < 5; i++) {
                sendAll();
                assertThat(assignments()).containsExactly("WAITING 0");
                assertThat(standing().stopped())
                        .hasValueSatisfying(told -> assertThat(told.trouble()).isEqualTo(Trouble.UNREACHABLE));
                mended();
            }
        } finally {
            startServer();
        }
        sendAll();
        sendAll();
        assertThat(to("translator-fr@example.org")).hasSize(1);
        assertThat(standing().stopped()).isEmpty();
    }

    @Test
    void triesAWrongPasswordOnceAndNotForEachMail() throws Exception {
        DocumentId document = office.inTranslation();
        assigned(document, Language.FR);
        assigned(document, Language.AR);
        follow();
        ledger.change("UPDATE outbox SET send_at = '2020-01-01'");
        SERVER.setUser(SENDER, SENDER, "changed by somebody");
        sendAll();
        assertThat(standing().troubled()).singleElement().satisfies(told -> {
            assertThat(told.trouble()).isEqualTo(Trouble.SIGN_IN);
            assertThat(told.problem()).startsWith("535").doesNotContain(PASSWORD);
        });
        assertThat(received()).isEmpty();
        SERVER.setUser(SENDER, SENDER, PASSWORD);
        sendAll();
        assertThat(received()).as("it rests").isEmpty();
        mended();
        sendAll();
        assertThat(to("translator-fr@example.org")).isNotEmpty();
        assertThat(ledger.count("SELECT COUNT(*) AS n FROM outbox WHERE state = 'WAITING' AND send_at < '2020-02-01'"))
                .isZero();
    }

    @Test
    void givesUpARefusedRecipientAndSendsAgainOnceTheAddressIsRight() throws Exception {
        assigned(office.inTranslation(), Language.FR);
        follow();
        ledger.change("UPDATE person SET email = 'no..body@example.org' WHERE id = 'translator-fr'");
        sendAll();
        Outbox.Told told = standing().failed().get(0);
        assertThat(told.person()).isEqualTo(new PersonId("translator-fr"));
        assertThat(told.trouble()).isEqualTo(Trouble.RECIPIENT);
        ledger.change("UPDATE person SET email = 'translator-fr@example.org' WHERE id = 'translator-fr'");
        office.bean(MailDesk.class).retry(office.person("admin"), told.person(), told.letter());
        sendAll();
        assertThat(to("translator-fr@example.org")).hasSize(1);
        assertThat(standing().failed()).isEmpty();
    }

    @Test
    void letsAnAddressThatIsNoneKeepNobodyElseFromMail() throws Exception {
        ledger.change("UPDATE person SET email = 'no..body@example.org' WHERE id = 'translator-es'");
        DocumentId document = office.inTranslation();
        assigned(document, Language.ES);
        assigned(document, Language.FR);
        follow();
        sendAll();
        ledger.change("UPDATE person SET email = 'translator-es@example.org' WHERE id = 'translator-es'");
        assertThat(standing().stopped()).isEmpty();
        assertThat(to("translator-fr@example.org")).hasSize(1);
    }

    @Test
    void triesWhatIsRefusedForNowLessAndLessOftenAndGivesItUpWithTheReason() throws Exception {
        assigned(office.inTranslation(), Language.FR);
        follow();
        LetterDesk desk = office.bean(LetterDesk.class);
        NotDelivered notNow = new NotDelivered(Trouble.RECIPIENT, "451 come back later", false, new Exception());
        for (int i = 1; i <= 3; i++) {
            ledger.change("UPDATE outbox SET send_at = '2020-01-01' WHERE topic = 'TASK_ASSIGNED'");
            desk.failed(desk.claim("node").orElseThrow(), "node", notNow);
            assertThat(assignments()).containsExactly((i < 3 ? "WAITING " : "FAILED ") + i);
        }
        assertThat(standing().failed()).singleElement().satisfies(told -> assertThat(told.problem())
                .isEqualTo("451 come back later"));
        assertThat(LetterDesk.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(LetterDesk.pause(2)).isEqualTo(Duration.ofMinutes(4));
        assertThat(LetterDesk.pause(50)).isEqualTo(Duration.ofHours(6));
    }
}
