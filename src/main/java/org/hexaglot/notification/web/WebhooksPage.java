package org.hexaglot.notification.web;

import java.util.List;
import org.hexaglot.notification.WebhookDesk.Standing;
import org.hexaglot.web.Form;
import org.hexaglot.web.Table;

/**
 * Model of the template {@code notification/webhooks}.
 *
 * @param form of a new one
 */
public record WebhooksPage(Form form, Table<Standing> table) {
    /** Which of them may be asked for. */
    public static final List<String> STATES = WebhookLists.STATES;

    public String state() {
        return table.query().value("state");
    }
}
