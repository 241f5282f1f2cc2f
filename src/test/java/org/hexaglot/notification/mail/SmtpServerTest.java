package org.hexaglot.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Map;
import org.hexaglot.kernel.Language;
import org.hexaglot.notification.Mail;
import org.hexaglot.notification.MailServer.NotDelivered;
import org.hexaglot.notification.MailSettings;
import org.hexaglot.notification.Trouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mail is handed over safely or not at all, and what is wrong is told apart. */
class SmtpServerTest {
    private static final String HERE = "127.0.0.1";
    private static final String PASSWORD = "a long password";
    private static final Mail MAIL =
            new Mail("1@un.example", "reader@example.org", "Reader", Language.EN, "Subject", "Text", "<p>Text</p>");

    private static OwnCertificate own;
    private static GreenMail encrypted;

    @BeforeAll
    static void open() {
        own = OwnCertificate.shownByGreenMail();
        encrypted = new GreenMail(new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTPS));
        encrypted.start();
        encrypted.setUser("hexaglot@un.example", "hexaglot", PASSWORD);
    }

    @AfterAll
    static void close() {
        encrypted.stop();
    }

    private static MailSettings settings(String host, int port, String tls, String password, String certificates) {
        return new MailSettings(
                host, port, password.isEmpty() ? "" : "hexaglot", password, "a@un.example", tls, certificates, 8);
    }

    private static int implicitPort() {
        return encrypted.getSmtps().getPort();
    }

    /** What kept the mail from being delivered. */
    private static @Nullable NotDelivered send(MailSettings settings) {
        SmtpServer server = new SmtpServer(settings, Clock.systemUTC());
        return catchThrowableOfType(NotDelivered.class, () -> server.send(MAIL));
    }

    private static @Nullable NotDelivered sendTo(SmallMailServer server, String tls, String password) {
        return send(settings(HERE, server.port(), tls, password, own.certificate()));
    }

    @Test
    void signsInOverAConnectionThatIsEncryptedFromTheBeginning() throws Exception {
        encrypted.purgeEmailFromAllMailboxes();
        assertThat(send(settings(HERE, implicitPort(), "implicit", PASSWORD, own.certificate())))
                .isNull();
        assertThat(encrypted.getReceivedMessages())
                .singleElement()
                .satisfies(message -> assertThat(message.getMessageID()).isEqualTo("<1@un.example>"));
    }

    @Test
    void tellsAWrongPassword() {
        NotDelivered failure = send(settings(HERE, implicitPort(), "implicit", "another", own.certificate()));
        assertThat(failure.trouble()).isEqualTo(Trouble.SIGN_IN);
        assertThat(failure.isForGood()).isFalse();
        assertThat(failure.reason()).startsWith("535").doesNotContain("another");
    }

    @Test
    void trustsNoCertificateForWhichNoAuthorityAnswers() {
        assertThat(send(settings(HERE, implicitPort(), "implicit", PASSWORD, ""))
                        .trouble())
                .isEqualTo(Trouble.ENCRYPTION);
    }

    @Test
    void trustsNoCertificateThatIsMadeOutToAnother() {
        assertThat(send(settings("localhost", implicitPort(), "implicit", PASSWORD, own.certificate()))
                        .trouble())
                .isEqualTo(Trouble.ENCRYPTION);
    }

    @Test
    void encryptsBeforeItSignsIn() throws Exception {
        try (SmallMailServer server = new SmallMailServer(own.context(), Map.of())) {
            assertThat(sendTo(server, "starttls", PASSWORD)).isNull();
            assertThat(server.heard().get(1)).isEqualTo("open STARTTLS");
            assertThat(server.heard().subList(2, server.heard().size()))
                    .allMatch(line -> line.startsWith("encrypted "))
                    .anyMatch(line -> line.contains("AUTH"))
                    .anyMatch(line -> line.contains("RCPT TO:<reader@example.org>"));
        }
    }

    @Test
    void tellsNoPasswordToAServerThatDoesNotEncrypt() throws Exception {
        try (SmallMailServer server = new SmallMailServer(null, Map.of())) {
            assertThat(sendTo(server, "starttls", PASSWORD).trouble()).isEqualTo(Trouble.ENCRYPTION);
            assertThat(server.heard()).noneMatch(line -> line.contains("AUTH") || line.contains("MAIL"));
            assertThat(sendTo(server, "none", "")).isNull();
        }
    }

    @Test
    void trustsNoStrangerAfterAnUpgradeEither() throws Exception {
        try (SmallMailServer server = new SmallMailServer(own.context(), Map.of())) {
            assertThat(send(settings(HERE, server.port(), "starttls", PASSWORD, ""))
                            .trouble())
                    .isEqualTo(Trouble.ENCRYPTION);
            assertThat(server.heard()).noneMatch(line -> line.contains("AUTH"));
        }
    }

    @Test
    void tellsARefusedRecipientFromOneWhoIsRefusedForNow() throws Exception {
        assertThat(refusal("RCPT", "550 5.1.1 no such person")).satisfies(failure -> {
            assertThat(failure.trouble()).isEqualTo(Trouble.RECIPIENT);
            assertThat(failure.isForGood()).isTrue();
            assertThat(failure.reason()).isEqualTo("550 5.1.1 no such person");
        });
        assertThat(refusal("RCPT", "451 4.7.1 come back later")).satisfies(failure -> {
            assertThat(failure.trouble()).isEqualTo(Trouble.RECIPIENT);
            assertThat(failure.isForGood()).isFalse();
        });
    }

    @Test
    void refusesByItselfAnAddressThatIsNone() {
        SmtpServer server = new SmtpServer(settings(HERE, 1, "none", "", ""), Clock.systemUTC());
        Mail mail = new Mail("1@un.example", "no..body@example.org", "Reader", Language.EN, "Subject", "Text", "");
        NotDelivered failure = catchThrowableOfType(NotDelivered.class, () -> server.send(mail));
        assertThat(failure.trouble()).isEqualTo(Trouble.RECIPIENT);
        assertThat(failure.isForGood()).isTrue();
    }

    private static NotDelivered refusal(String verb, String answer) throws Exception {
        try (SmallMailServer server = new SmallMailServer(own.context(), Map.of(verb, answer))) {
            return sendTo(server, "starttls", PASSWORD);
        }
    }

    @Test
    void tellsWhatElseAServerRefuses() throws Exception {
        assertThat(refusal("MAIL", "553 5.7.1 not your address").trouble()).isEqualTo(Trouble.SENDER);
        assertThat(refusal("MAIL", "530 5.7.0 Authentication required").trouble())
                .isEqualTo(Trouble.SIGN_IN);
        assertThat(refusal("MAIL", "530 5.7.0 Must issue a STARTTLS command first")
                        .trouble())
                .isEqualTo(Trouble.ENCRYPTION);
        assertThat(refusal(".", "554 5.6.0 looks like spam")).satisfies(failure -> {
            assertThat(failure.trouble()).isEqualTo(Trouble.MESSAGE);
            assertThat(failure.isForGood()).isTrue();
        });
        assertThat(refusal(".", "452 4.3.1 disk is full").isForGood()).isFalse();
    }

    @Test
    void tellsThatNobodyIsThere() throws Exception {
        int left;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            left = socket.getLocalPort();
        }
        assertThat(send(settings(HERE, left, "implicit", PASSWORD, "")).trouble())
                .isEqualTo(Trouble.UNREACHABLE);
        NotDelivered unknown = send(settings("mail.invalid", 587, "starttls", PASSWORD, ""));
        assertThat(unknown.trouble()).isEqualTo(Trouble.UNREACHABLE);
        assertThat(unknown.reason()).contains("mail.invalid");
    }

    @Test
    void keepsThePasswordOutOfWhatItTellsOfItself() {
        assertThat(settings(HERE, 587, "starttls", PASSWORD, "")).asString().doesNotContain(PASSWORD);
    }
}
