package org.hexaglot.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hexaglot.notification.MailServer.NotDelivered;
import org.hexaglot.notification.Outbox.Letter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries letters to the mail server, one by one; outside any transaction while the server is spoken to. When the server
 * takes nothing from anybody, it rests for a while: a server that is down is not pressed, and an account with a wrong
 * password is not locked by trying it once for each letter.
 */
@Singleton
public final class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration LONGEST_REST = Duration.ofMinutes(15);

    private final LetterDesk desk;
    private final MailServer server;
    private final Clock clock;
    private final String worker = UUID.randomUUID().toString();
    private volatile Rest rest = Rest.NONE;

    Postman(LetterDesk desk, MailServer server, Clock clock) {
        this.desk = desk;
        this.server = server;
        this.clock = clock;
    }

    /** @param times how often in a row the server took nothing */
    private record Rest(int times, Instant until) {
        static final Rest NONE = new Rest(0, Instant.MIN);

        Rest after(Instant now) {
            Duration pause = LetterDesk.pause(times + 1);
            return new Rest(times + 1, now.plus(pause.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : pause));
        }
    }

    /** Sends the next letter whose time has come and that nobody else has; answers which, or nothing when none is left. */
    public Optional<Letter> sendOne() {
        if (clock.instant().isBefore(rest.until())) {
            return Optional.empty();
        }
        Optional<Letter> claimed = desk.claim(worker);
        claimed.ifPresent(this::send);
        return claimed;
    }

    /** Ends a rest, because somebody has mended the server. */
    void goOn() {
        rest = Rest.NONE;
    }

    private void send(Letter letter) {
        try {
            Optional<Mail> mail = written(letter);
            if (mail.isEmpty()) {
                desk.passed(letter, worker);
                return;
            }
            handOver(mail.get());
            rest = Rest.NONE;
            desk.sent(letter, worker);
        } catch (NotDelivered failure) {
            LOG.warn(
                    "A mail to {} was not taken (try {}, {}): {}",
                    letter.person(),
                    letter.tries(),
                    failure.trouble().code(),
                    failure.reason());
            if (failure.trouble().stopsAll()) {
                rest = rest.after(clock.instant());
                desk.held(letter, worker, failure, rest.until());
            } else {
                desk.failed(letter, worker, failure);
            }
        }
    }

    private void handOver(Mail mail) throws NotDelivered {
        try {
            server.send(mail);
        } catch (RuntimeException fault) {
            LOG.error("A mail to {} could not be handed over", mail.to(), fault);
            throw new NotDelivered(Trouble.WRITING, String.valueOf(fault.getMessage()), false, fault);
        }
    }

    /** One letter that cannot be written must not be tried for ever. */
    private Optional<Mail> written(Letter letter) throws NotDelivered {
        try {
            return desk.write(letter);
        } catch (RuntimeException fault) {
            LOG.error("A mail to {} could not be written", letter.person(), fault);
            throw new NotDelivered(Trouble.WRITING, String.valueOf(fault.getMessage()), false, fault);
        }
    }
}
