package org.hexaglot.notification;

import java.util.Map;
import org.hexaglot.kernel.DomainEvent;
import org.hexaglot.kernel.PersonId;

/**
 * A letter that had been given up was sent once more.
 *
 * @param person to whom it goes
 */
record LetterRetried(PersonId person, String letter) implements DomainEvent {
    @Override
    public Map<String, Object> data() {
        return Map.of("letter", letter, "recipient", person.value());
    }

    @Override
    public String subject() {
        return WebhookEvent.SUBJECT;
    }
}
