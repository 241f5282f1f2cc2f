package org.hexaglot.notification.web;

import org.hexaglot.notification.MailDesk;

/**
 * Model of the template {@code notification/mail}.
 *
 * @param server of mail as it is set up, empty when there is none
 */
public record MailPage(String server, MailDesk.Standing standing) {}
