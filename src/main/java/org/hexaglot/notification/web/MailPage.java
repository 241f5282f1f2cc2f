package org.hexaglot.notification.web;

import java.util.List;
import org.hexaglot.notification.MailDesk;
import org.hexaglot.notification.MailSettings;
import org.hexaglot.notification.Outbox;
import org.hexaglot.web.Table;

/**
 * Model of the template {@code notification/mail}.
 *
 * @param table of the mail that did not get through
 */
public record MailPage(MailSettings settings, MailDesk.Standing standing, Table<Outbox.Told> table) {
    /** Which of it may be asked for. */
    public static final List<String> STATES = MailLists.STATES;

    /** Where mail goes, for people. */
    public String server() {
        return settings.host() + ":" + settings.port();
    }

    /** Whether a password would go through the network for all to read. */
    public boolean isOpen() {
        return settings.tls().equals("none") && !settings.user().isBlank();
    }

    /** Whether there is any, also such as the filter leaves out. */
    public boolean isTroubled() {
        return !standing.troubled().isEmpty() || !standing.failed().isEmpty();
    }

    public String state() {
        return table.query().value("state");
    }
}
