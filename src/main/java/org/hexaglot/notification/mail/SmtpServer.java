package org.hexaglot.notification.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.hexaglot.notification.Mail;
import org.hexaglot.notification.MailServer;
import org.hexaglot.notification.MailSettings;
import org.hexaglot.notification.Trouble;

/** {@link MailServer} by SMTP, with a connection for each mail and bounded waits. */
@Singleton
final class SmtpServer implements MailServer {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String EVERYWHERE = "every Java runtime has UTF-8";
    private static final String WAIT_MILLISECONDS = "20000";
    private static final String PRODUCT = "Hexaglot";

    private final MailSettings settings;
    private final Clock clock;
    private final Properties properties;

    SmtpServer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.properties = properties(settings);
    }

    @Override
    public void send(Mail mail) throws NotDelivered {
        Session session = Session.getInstance(properties);
        InternetAddress recipient = recipient(mail);
        MimeMessage message = written(session, mail, recipient);
        try (Transport transport = session.getTransport()) {
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().isBlank() ? null : settings.user(),
                    settings.user().isBlank() ? null : settings.password());
            transport.sendMessage(message, new Address[] {recipient});
        } catch (MessagingException failure) {
            throw Answers.explained(failure);
        }
    }

    /** An address that is none is the trouble of this person and not of the server. */
    private static InternetAddress recipient(Mail mail) throws NotDelivered {
        try {
            InternetAddress recipient = new InternetAddress(mail.to(), line(mail.name()), UTF_8);
            recipient.validate();
            return recipient;
        } catch (AddressException fault) {
            throw new NotDelivered(Trouble.RECIPIENT, String.valueOf(fault.getMessage()), true, fault);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(EVERYWHERE, e);
        }
    }

    private MimeMessage written(Session session, Mail mail, InternetAddress recipient) throws NotDelivered {
        try {
            return message(session, mail, recipient);
        } catch (MessagingException fault) {
            throw new NotDelivered(Trouble.MESSAGE, String.valueOf(fault.getMessage()), true, fault);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(EVERYWHERE, e);
        }
    }

    private static Properties properties(MailSettings settings) {
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
        if (!settings.certificates().isBlank()) {
            properties.put(prefix + "ssl.socketFactory", Authorities.trusting(settings.certificates()));
        }
        return properties;
    }

    private MimeMessage message(Session session, Mail mail, InternetAddress recipient)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new Numbered(session, mail.id());
        message.setFrom(new InternetAddress(settings.from(), PRODUCT, UTF_8));
        message.setRecipient(RecipientType.TO, recipient);
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
