package org.hexaglot.notification.web;

import java.util.List;
import org.hexaglot.notification.WebhookDesk.Standing;
import org.hexaglot.web.Form;

/**
 * Model of the template {@code notification/webhooks}.
 *
 * @param form of a new one
 */
public record WebhooksPage(Form form, List<Standing> standings) {
    public WebhooksPage {
        standings = List.copyOf(standings);
    }
}
