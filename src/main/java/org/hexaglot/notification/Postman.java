package org.hexaglot.notification;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.hexaglot.notification.MailServer.NotDelivered;
import org.hexaglot.notification.Outbox.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries letters to the mail server, one by one; outside any transaction while the server is spoken to. */
@Singleton
public final class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final LetterDesk desk;
    private final MailServer server;
    private final String worker = UUID.randomUUID().toString();

    Postman(LetterDesk desk, MailServer server) {
        this.desk = desk;
        this.server = server;
    }

    /** Sends the next letter whose time has come and that nobody else has; answers which, or nothing when none is left. */
    public Optional<Letter> sendOne() {
        Optional<Letter> claimed = desk.claim(worker);
        claimed.ifPresent(this::send);
        return claimed;
    }

    private void send(Letter letter) {
        try {
            Optional<Mail> mail = written(letter);
            if (mail.isEmpty()) {
                desk.passed(letter, worker);
                return;
            }
            server.send(mail.get());
            desk.sent(letter, worker);
        } catch (NotDelivered failure) {
            LOG.warn("A mail to {} was not taken (try {}): {}", letter.person(), letter.tries(), failure.reason());
            desk.failed(letter, worker, failure);
        }
    }

    /** One letter that cannot be written must not be tried for ever. */
    private Optional<Mail> written(Letter letter) throws NotDelivered {
        try {
            return desk.write(letter);
        } catch (RuntimeException fault) {
            LOG.error("A mail to {} could not be written", letter.person(), fault);
            throw new NotDelivered(String.valueOf(fault.getMessage()), false, fault);
        }
    }
}
