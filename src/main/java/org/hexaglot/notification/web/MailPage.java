package org.hexaglot.notification.web;

import org.hexaglot.notification.MailDesk;
import org.hexaglot.notification.MailSettings;

/** Model of the template {@code notification/mail}. */
public record MailPage(MailSettings settings, MailDesk.Standing standing) {
    /** Where mail goes, for people. */
    public String server() {
        return settings.host() + ":" + settings.port();
    }

    /** Whether a password would go through the network for all to read. */
    public boolean isOpen() {
        return settings.tls().equals("none") && !settings.user().isBlank();
    }
}
