package org.hexaglot.notification.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.hexaglot.notification.Mail;
import org.hexaglot.notification.MailServer;
import org.hexaglot.notification.MailSettings;
import org.jspecify.annotations.Nullable;

/** {@link MailServer} by SMTP, with a connection for each mail and bounded waits. */
@Singleton
final class SmtpServer implements MailServer {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String WAIT_MILLISECONDS = "20000";
    private static final int FIRST_REFUSAL_FOR_GOOD = 500;
    private static final String PRODUCT = "Hexaglot";

    private final MailSettings settings;
    private final Clock clock;

    SmtpServer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void send(Mail mail) throws NotDelivered {
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport()) {
            MimeMessage message = message(session, mail);
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().isBlank() ? null : settings.user(),
                    settings.user().isBlank() ? null : settings.password());
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failure) {
            throw new NotDelivered(reason(failure), isForGood(failure), failure);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java runtime has UTF-8", e);
        }
    }

    private Properties properties() {
        boolean implicit = settings.tls().equals("implicit");
        String protocol = implicit ? "smtps" : "smtp";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "auth", String.valueOf(!settings.user().isBlank()));
        properties.setProperty(prefix + "connectiontimeout", WAIT_MILLISECONDS);
        properties.setProperty(prefix + "timeout", WAIT_MILLISECONDS);
        properties.setProperty(prefix + "writetimeout", WAIT_MILLISECONDS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        boolean upgrades = settings.tls().equals("starttls");
        properties.setProperty(prefix + "starttls.enable", String.valueOf(upgrades));
        properties.setProperty(prefix + "starttls.required", String.valueOf(upgrades));
        return properties;
    }

    private MimeMessage message(Session session, Mail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new Numbered(session, mail.id());
        message.setFrom(new InternetAddress(settings.from(), PRODUCT, UTF_8));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), line(mail.name()), UTF_8));
        message.setSubject(line(mail.subject()), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", mail.language().code());
        // Answers of machines to a machine help nobody (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    /** What people wrote must not become headers of its own. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static boolean isForGood(MessagingException failure) {
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException address) {
                return address.getReturnCode() >= FIRST_REFUSAL_FOR_GOOD;
            }
            if (cause instanceof SMTPSendFailedException send && send.getNextException() == null) {
                return send.getReturnCode() >= FIRST_REFUSAL_FOR_GOOD;
            }
        }
        return false;
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static String reason(MessagingException failure) {
        Exception last = failure;
        for (Exception next = failure.getNextException(); next != null; next = next(next)) {
            last = next;
        }
        String message = last.getMessage();
        return message == null || message.isBlank() ? last.getClass().getSimpleName() : message.strip();
    }

    /** A message whose id is given and not made up. */
    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
