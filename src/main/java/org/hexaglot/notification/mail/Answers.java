package org.hexaglot.notification.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.hexaglot.notification.MailServer.NotDelivered;
import org.hexaglot.notification.Trouble;
import org.jspecify.annotations.Nullable;

/** Makes out of the answers of a mail server what is wrong, and whether trying again helps (RFC 5321, section 4.2.1). */
final class Answers {
    private static final int FIRST_REFUSAL_FOR_GOOD = 500;
    private static final int SIGN_IN_WANTED = 530;
    private static final String UPGRADE = "STARTTLS";

    private Answers() {}

    static NotDelivered explained(MessagingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPAddressFailedException address) {
                return because(Trouble.RECIPIENT, failure, address.getReturnCode());
            }
            if (cause instanceof SMTPSenderFailedException sender) {
                return because(ofSender(sender), failure, 0);
            }
            if (cause instanceof SMTPSendFailedException send && send.getNextException() == null) {
                Trouble trouble = send.getReturnCode() == SIGN_IN_WANTED ? wanted(send) : Trouble.MESSAGE;
                return because(trouble, failure, send.getReturnCode());
            }
            if (cause instanceof AuthenticationFailedException) {
                return because(Trouble.SIGN_IN, failure, 0);
            }
            if (cause instanceof SSLException || isUpgrade(cause)) {
                return because(Trouble.ENCRYPTION, failure, 0);
            }
        }
        return because(Trouble.UNREACHABLE, failure, 0);
    }

    private static Trouble ofSender(SMTPSenderFailedException sender) {
        return sender.getReturnCode() == SIGN_IN_WANTED ? wanted(sender) : Trouble.SENDER;
    }

    /** Servers ask with one code for a protected connection and for a sign-in. */
    private static Trouble wanted(MessagingException answer) {
        return isUpgrade(answer) ? Trouble.ENCRYPTION : Trouble.SIGN_IN;
    }

    private static boolean isUpgrade(Throwable cause) {
        String message = cause.getMessage();
        return message != null && message.contains(UPGRADE);
    }

    private static NotDelivered because(Trouble trouble, MessagingException failure, int code) {
        boolean forGood = !trouble.stopsAll() && code >= FIRST_REFUSAL_FOR_GOOD;
        return new NotDelivered(trouble, reason(failure), forGood, failure);
    }

    private static String reason(MessagingException failure) {
        Throwable last = failure;
        for (Throwable next = failure.getCause(); next != null; next = next.getCause()) {
            last = next;
        }
        @Nullable String message = last.getMessage();
        if (message == null || message.isBlank()) {
            return last.getClass().getSimpleName();
        }
        // A name that is not found comes with nothing but the name.
        return last instanceof IOException && !message.contains(" ")
                ? last.getClass().getSimpleName() + ": " + message.strip()
                : message.strip();
    }
}
