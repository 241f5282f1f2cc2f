package org.hexaglot.notification;

import org.hexaglot.kernel.Language;

/**
 * A mail ready to be sent.
 *
 * @param id of the message, without angle brackets; the same whenever the same letter is sent
 */
public record Mail(String id, String to, String name, Language language, String subject, String text, String html) {}
